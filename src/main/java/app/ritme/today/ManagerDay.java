package app.ritme.today;

import app.ritme.enrolment.EnrolmentRow;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.Occupancy;
import app.ritme.people.TeamRow;
import app.ritme.schedule.changes.Difference;
import java.time.LocalDate;
import java.util.List;

/**
 * How the house stands.
 *
 * @param occupancy of the editions that run in the weeks to come
 * @param onTheWay who is not here yet, and who waits; the first to ask first
 * @param needsRooms whether there is no room yet; only asked while there is no edition
 * @param changes what was told of changes and not put away
 */
public record ManagerDay(
        LocalDate today,
        List<Occupancy> occupancy,
        List<EnrolmentRow> onTheWay,
        List<TeamRow> team,
        boolean needsRooms,
        List<Difference> changes) {

    /** How many weeks are shown, this one included. */
    public static final int WEEKS = 10;

    public List<EnrolmentRow> in(EnrolmentState state) {
        return onTheWay.stream().filter(row -> row.state() == state).toList();
    }

    /** How many guests there are now, of how many the editions that run now take. */
    public int guestsNow() {
        return occupancy.stream()
                .mapToInt(edition -> edition.most(today, today).orElse(0))
                .sum();
    }

    public int placesNow() {
        return occupancy.stream()
                .filter(edition -> edition.most(today, today).isPresent())
                .mapToInt(Occupancy::capacityPersons)
                .sum();
    }
}
