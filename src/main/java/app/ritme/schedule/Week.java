package app.ritme.schedule;

import app.ritme.organisation.LocationRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.schedule.hours.Availability;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is planned over some days, with everything a board needs to draw it.
 *
 * @param sessions in the order of their beginning, cancelled ones too
 * @param team who works here, and who does not any more but still stands in a session; by name
 */
public record Week(
        List<DaySession> sessions, List<PersonName> team, List<LocationRow> locations, Availability availability) {

    /** Who takes part in any of it. */
    public Set<PersonId> guests() {
        return sessions.stream()
                .flatMap(session -> session.guests().stream())
                .map(guest -> guest.name().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
