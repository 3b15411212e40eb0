package app.ritme.today;

import app.ritme.enrolment.Stay;
import app.ritme.journal.LowCheckIn;
import app.ritme.schedule.MySession;
import app.ritme.schedule.changes.Difference;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of somebody who works in the house.
 *
 * @param mine what I do
 * @param inHouse who is here, those who come and go today too
 * @param low guests I look after who said that the day is heavy
 * @param changes what was told of changes and not put away
 */
public record StaffDay(
        LocalDate today, List<MySession> mine, List<Stay> inHouse, List<LowCheckIn> low, List<Difference> changes) {

    public List<Stay> arrivals() {
        return inHouse.stream().filter(stay -> stay.arrival().equals(today)).toList();
    }

    public List<Stay> departures() {
        return inHouse.stream().filter(stay -> stay.departure().equals(today)).toList();
    }
}
