package app.ritme.program;

import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/**
 * Days of a stay on which a template holds: from one day to another, on some weekdays.
 *
 * <p>Days count from arrival, whose day is 1, or below zero from departure, whose day is -1. Both ends count alike.
 *
 * @param weekdays at least one
 */
public record DaySpan(int from, int to, Set<DayOfWeek> weekdays) implements Serializable {

    /** @throws Refusal when the days run backwards, count from two sides or fall on no weekday */
    public DaySpan {
        if (from == 0 || to == 0 || from > to || (from < 0) != (to < 0)) {
            throw new Refusal("error.day.span");
        }
        if (weekdays.isEmpty()) {
            throw new Refusal("error.day.weekdays");
        }
        weekdays = Set.copyOf(weekdays);
    }

    /** On every weekday. */
    public static DaySpan days(int from, int to) {
        return new DaySpan(from, to, EnumSet.allOf(DayOfWeek.class));
    }

    public boolean fromDeparture() {
        return from < 0;
    }

    public boolean everyWeekday() {
        return weekdays.size() == DayOfWeek.values().length;
    }

    /** Whether it is about this day of a stay of this length. */
    public boolean covers(int dayOfStay, int lengthOfStay, DayOfWeek weekday) {
        return covers(fromDeparture() ? dayOfStay - lengthOfStay - 1 : dayOfStay, weekday);
    }

    /** Whether it is about this day, counted from the same side. */
    boolean covers(int day, DayOfWeek weekday) {
        return from <= day && day <= to && weekdays.contains(weekday);
    }
}
