package app.ritme.schedule;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomRow;
import app.ritme.schedule.SessionRepository.KeyLimit;
import app.ritme.shared.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How many guests there is place for in a session: as many as somebody said, else as its program says; never more than
 * its room holds.
 */
@Component
class GroupLimits {

    private final SessionRepository sessions;

    GroupLimits(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /** Of each that has a largest number; one statement where a program says it, else none. */
    Map<SessionId, Integer> of(Collection<Session> all, List<LocationRow> locations) {
        Map<UUID, Integer> rooms = locations.stream()
                .flatMap(location -> location.rooms().stream())
                .collect(Collectors.toMap(room -> room.id().value(), RoomRow::capacity));
        Map<SessionId, Integer> largest = said(all);
        all.forEach(session -> {
            Integer held = session.room() == null ? null : rooms.get(session.room());
            if (held != null) {
                largest.merge(session.id(), held, Math::min);
            }
        });
        return largest;
    }

    /** @throws Refusal when more guests are to come than there are, and than somebody or the program of it says */
    void refuseMore(Map<Session, Integer> wanted) {
        List<Session> growing = wanted.entrySet().stream()
                .filter(one ->
                        one.getValue() > one.getKey().holders(PartKind.GUEST).size())
                .map(Map.Entry::getKey)
                .toList();
        Map<SessionId, Integer> largest = said(growing);
        growing.forEach(session -> {
            Integer most = largest.get(session.id());
            if (most != null && wanted.getOrDefault(session, 0) > most) {
                throw new Refusal("error.session.full", most);
            }
        });
    }

    /** What people decided, whatever room it is in. */
    private Map<SessionId, Integer> said(Collection<Session> all) {
        Map<SessionId, Integer> said = new HashMap<>();
        Map<UUID, Integer> programs = ofPrograms(all);
        all.forEach(session -> {
            OptionalInt own = session.most();
            Optional<Integer> program =
                    session.origin().flatMap(origin -> Optional.ofNullable(programs.get(origin.key())));
            if (own.isPresent()) {
                said.put(session.id(), own.getAsInt());
            } else {
                program.ifPresent(most -> said.put(session.id(), most));
            }
        });
        return said;
    }

    private Map<UUID, Integer> ofPrograms(Collection<Session> all) {
        Set<UUID> keys = all.stream()
                .filter(session -> session.most().isEmpty())
                .flatMap(session -> session.origin().stream())
                .map(Origin::key)
                .collect(Collectors.toSet());
        return keys.isEmpty()
                ? Map.of()
                : sessions.largest(keys).stream().collect(Collectors.toMap(KeyLimit::key, KeyLimit::most));
    }
}
