package app.ritme.schedule;

import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.Locations;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.shared.NotFoundException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads all that a page shows about one session. */
@Component
class DetailsReader {

    private final SessionRepository sessions;
    private final GroupLimits limits;
    private final Locations locations;
    private final PersonNames names;

    DetailsReader(SessionRepository sessions, GroupLimits limits, Locations locations, PersonNames names) {
        this.sessions = sessions;
        this.limits = limits;
        this.locations = locations;
        this.names = names;
    }

    SessionDetails details(SessionId id) {
        Session session = sessions.withParts(id.value()).orElseThrow(NotFoundException::new);
        SessionData data = SessionService.data(session);
        List<LocationRow> places = locations.all();
        LocationRow location = places.stream()
                .filter(row -> row.id().equals(data.location()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        RoomRow room = location.rooms().stream()
                .filter(row -> data.room().filter(row.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
        List<PersonId> waiting = session.waiting().stream()
                .map(waiter -> new PersonId(waiter.guest()))
                .toList();
        Set<PersonId> everybody = new HashSet<>(data.staff());
        everybody.addAll(data.guests());
        everybody.addAll(waiting);
        Map<PersonId, PersonName> known = names.of(everybody);
        Integer largest = limits.of(List.of(session), places).get(id);
        return new SessionDetails(
                id,
                data,
                session.when().zone(),
                location.name(),
                room,
                data.equipment().flatMap(need -> name(need.kind(), places)),
                byName(data.staff(), known),
                byName(data.guests(), known),
                waiting.stream().map(known::get).map(Objects::requireNonNull).toList(),
                session.most(),
                largest == null ? OptionalInt.empty() : OptionalInt.of(largest),
                session.isPinned(),
                session.cancelReason(),
                session.origin().isPresent(),
                session.series().map(SessionSeries::repeats),
                session.version());
    }

    /** Also of what is not where the session is any more. */
    private static Optional<String> name(EquipmentId kind, List<LocationRow> places) {
        return places.stream()
                .map(row -> row.nameOf(kind))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static List<PersonName> byName(Collection<PersonId> people, Map<PersonId, PersonName> known) {
        return people.stream()
                .map(known::get)
                .sorted((one, other) -> one.full().compareToIgnoreCase(other.full()))
                .toList();
    }
}
