package app.ritme.journal.habit;

import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * How often a habit is meant to be done.
 *
 * @param times so often in a week
 * @param days on which it can be done; all of them where {@code times} is as many
 */
@SuppressWarnings("serial") // a set of names
public record HabitSchedule(int times, Set<DayOfWeek> days) implements Serializable {

    static final int WEEK = 7;

    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

    public HabitSchedule {
        days = Set.copyOf(days);
    }

    public static HabitSchedule everyDay() {
        return new HabitSchedule(WEEK, ALL);
    }

    /** So often in a week, on whichever days. */
    public static HabitSchedule timesAWeek(int times) {
        return new HabitSchedule(times, ALL);
    }

    /** On each of these days. */
    public static HabitSchedule on(Set<DayOfWeek> days) {
        return new HabitSchedule(days.size(), days);
    }

    public boolean isEveryDay() {
        return times == WEEK;
    }

    /** Whether the day is the guest's own choice, week by week. */
    public boolean isFree() {
        return times < days.size();
    }

    /** Whether it can be done on this day. */
    public boolean has(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /** @throws Refusal when it is never, or more often than there are days */
    void refuseUnfit() {
        if (times < 1 || times > days.size()) {
            throw new Refusal("error.habit.schedule");
        }
    }
}
