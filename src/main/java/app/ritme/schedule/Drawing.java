package app.ritme.schedule;

import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts names to what sessions only know by id. */
final class Drawing {

    private final Map<UUID, PersonName> people;
    private final Map<LocationId, LocationRow> places;
    private final Map<UUID, String> rooms;

    Drawing(Collection<PersonName> everybody, List<LocationRow> locations) {
        people = everybody.stream().collect(Collectors.toMap(name -> name.id().value(), Function.identity()));
        places = locations.stream().collect(Collectors.toMap(LocationRow::id, Function.identity()));
        rooms = locations.stream()
                .flatMap(location -> location.rooms().stream())
                .collect(Collectors.toMap(room -> room.id().value(), RoomRow::name));
    }

    private PersonName person(UUID id) {
        return Objects.requireNonNull(people.get(id));
    }

    DaySession session(Session session) {
        UUID room = session.room();
        return new DaySession(
                session.id(),
                session.kind(),
                session.title(),
                session.when(),
                session.location(),
                Objects.requireNonNull(places.get(session.location())).name(),
                room,
                room == null ? "" : rooms.getOrDefault(room, ""),
                session.holders(PartKind.STAFF).stream()
                        .map(this::person)
                        .sorted(Drawing::byName)
                        .toList(),
                session.parts().stream()
                        .filter(part -> part.is(PartKind.GUEST))
                        .map(part ->
                                new DaySession.Guest(person(part.holder()), part.attendance(), part.absenceReason()))
                        .sorted((one, other) -> byName(one.name(), other.name()))
                        .toList(),
                session.waiting().stream().map(waiter -> person(waiter.guest())).toList(),
                session.isPinned(),
                session.cancelReason(),
                session.values().equipment(),
                session.origin().map(Origin::key).orElse(null),
                session.version());
    }

    private static int byName(PersonName one, PersonName other) {
        return one.full().compareToIgnoreCase(other.full());
    }
}
