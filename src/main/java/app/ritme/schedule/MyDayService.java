package app.ritme.schedule;

import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.people.Self;
import app.ritme.shared.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day of who asks, guest or staff. */
@Service
@Members
@Transactional(readOnly = true)
public class MyDayService {

    private final SessionRepository sessions;
    private final PersonNames names;
    private final LocationService locations;
    private final Self self;

    MyDayService(SessionRepository sessions, PersonNames names, LocationService locations, Self self) {
        this.sessions = sessions;
        this.names = names;
        this.locations = locations;
        this.self = self;
    }

    /** The own sessions that begin on this local day, in order; what was cancelled is marked and not left out. */
    public List<MySession> day(LocalDate day) {
        List<Session> mine = sessions.of(self.person().value(), day, day);
        if (mine.isEmpty()) {
            return List.of();
        }
        Map<PersonId, PersonName> staff = names.of(mine.stream()
                .flatMap(session -> session.holders(PartKind.STAFF).stream())
                .map(PersonId::new)
                .toList());
        Map<LocationId, LocationRow> places =
                locations.locations().stream().collect(Collectors.toMap(LocationRow::id, Function.identity()));
        Map<UUID, String> rooms = places.values().stream()
                .flatMap(place -> place.rooms().stream())
                .collect(Collectors.toMap(room -> room.id().value(), RoomRow::name));
        return mine.stream()
                .map(session -> mine(session, staff, places.get(session.location()), rooms))
                .toList();
    }

    private static MySession mine(
            Session session, Map<PersonId, PersonName> staff, LocationRow place, Map<UUID, String> rooms) {
        UUID room = session.room();
        return new MySession(
                session.id(),
                session.kind(),
                session.title(),
                session.when().startsAt(),
                session.when().endsAt(),
                session.when().zone(),
                room == null ? "" : rooms.getOrDefault(room, ""),
                place.name(),
                session.holders(PartKind.STAFF).stream()
                        .map(id -> staff.get(new PersonId(id)).full())
                        .sorted(String::compareToIgnoreCase)
                        .toList(),
                session.holders(PartKind.GUEST).size(),
                session.isCancelled());
    }
}
