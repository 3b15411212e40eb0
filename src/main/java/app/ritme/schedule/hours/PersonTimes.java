package app.ritme.schedule.hours;

import java.util.List;

/**
 * When somebody works.
 *
 * @param week at most one entry for a day, from Monday on
 * @param leave what has not passed, by day
 */
public record PersonTimes(List<DayHours> week, List<LeaveRow> leave) {}
