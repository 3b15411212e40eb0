package app.ritme.schedule;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.LocationService;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.schedule.hours.Availabilities;
import app.ritme.schedule.hours.Availability;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sessions of some days with who works in the house and where they are; who may ask, services decide. */
@Component
public class Weeks {

    private final SessionRepository sessions;
    private final PersonNames names;
    private final LocationService locations;
    private final Availabilities availabilities;

    Weeks(SessionRepository sessions, PersonNames names, LocationService locations, Availabilities availabilities) {
        this.sessions = sessions;
        this.names = names;
        this.locations = locations;
        this.availabilities = availabilities;
    }

    /** Only what any of these people, rooms and kinds of equipment is part of, from the first to the last local day. */
    public Week of(Collection<UUID> holders, LocalDate first, LocalDate last) {
        return of(sessions.ofAny(holders, first, last), availabilities.between(first, last));
    }

    Week of(List<Session> found, Availability availability) {
        List<PersonName> everybody = names.ofTeamAnd(found.stream()
                .flatMap(session -> session.parts().stream())
                .filter(SessionPart::isPerson)
                .map(part -> new PersonId(part.holder()))
                .collect(Collectors.toSet()));
        List<LocationRow> places = locations.locations();
        var drawing = new Drawing(everybody, places);
        Set<UUID> leading = new HashSet<>();
        found.forEach(session -> leading.addAll(session.holders(PartKind.STAFF)));
        return new Week(
                found.stream().map(drawing::session).toList(),
                everybody.stream()
                        .filter(name ->
                                name.worksHere() || leading.contains(name.id().value()))
                        .toList(),
                places,
                availability);
    }
}
