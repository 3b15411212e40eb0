package app.ritme.journal;

import app.ritme.people.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * A guest said how they are.
 *
 * @param day with which the days end that are looked at
 * @param last what was said on that day and on the two before it, perhaps on others too; a day without a check-in is not
 *     in it
 */
public record CheckedIn(PersonId guest, LocalDate day, List<CheckInAnswers> last) {

    /** How many days are looked at. */
    public static final int DAYS = 3;
}
