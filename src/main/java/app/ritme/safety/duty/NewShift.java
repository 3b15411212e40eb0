package app.ritme.safety.duty;

import app.ritme.people.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A shift somebody gets, by the clock of the house.
 *
 * @param until on the same day, or when that is not after {@code from} on the next
 */
public record NewShift(PersonId staff, LocalDate day, LocalTime from, LocalTime until) {

    NewShift weeksLater(int weeks) {
        return new NewShift(staff, day.plusWeeks(weeks), from, until);
    }
}
