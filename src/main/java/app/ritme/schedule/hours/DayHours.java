package app.ritme.schedule.hours;

import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** From when until when somebody works on one day of the week, by the clock where the work is. */
public record DayHours(DayOfWeek day, LocalTime from, LocalTime until) implements Serializable {

    /** @throws Refusal when it would end before it begins */
    public void refuseDisorder() {
        if (!from.isBefore(until)) {
            throw new Refusal("error.hours.order");
        }
    }

    /** Whether all of this lies in the working time; what ends at midnight or later lies in none. */
    boolean cover(LocalTime start, LocalTime end) {
        return !start.isBefore(from) && start.isBefore(end) && !end.isAfter(until);
    }
}
