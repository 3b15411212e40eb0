package app.ritme.schedule;

import app.ritme.people.PersonId;
import app.ritme.schedule.Change.State;
import app.ritme.schedule.MySession.Leader;
import app.ritme.schedule.SessionRepository.MyRow;
import app.ritme.shared.NotFoundException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What features to the right ask about sessions, in their own transaction; who may ask, they decide. */
@Component
public class Sessions {

    private final SessionRepository sessions;

    Sessions(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /** Empty when there is no such session here. */
    public Optional<SessionInfo> session(SessionId id) {
        return sessions.withParts(id.value()).map(Sessions::info);
    }

    /** With those who came to it; empty when there is no such session here. */
    public Optional<Attended> attended(SessionId id) {
        return sessions.withParts(id.value())
                .map(session -> new Attended(
                        info(session),
                        session.parts().stream()
                                .filter(part -> part.attendance()
                                        .filter(Attendance.CAME::equals)
                                        .isPresent())
                                .map(part -> new PersonId(part.holder()))
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** What this person, guest or staff, takes part in on this local day, in order; also what was cancelled. */
    public List<SessionInfo> day(PersonId person, LocalDate day) {
        return sessions.of(person.value(), day, day).stream()
                .map(Sessions::info)
                .toList();
    }

    /**
     * What this person takes part in, in order, from the first to the last of these local days; what was cancelled is marked
     * and not left out.
     */
    public List<MySession> of(PersonId person, LocalDate first, LocalDate last) {
        return sessions.mine(person.value(), first, last).stream()
                .collect(Collectors.groupingBy(MyRow::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Sessions::session)
                .toList();
    }

    /**
     * Reads none of these, so that they can be locked as they are.
     *
     * @throws NotFoundException when one of them is no session here
     */
    public void require(Set<SessionId> ids) {
        if (!ids.isEmpty()
                && sessions.countByIdIn(ids.stream().map(SessionId::value).toList()) < ids.size()) {
            throw new NotFoundException();
        }
    }

    /** All that somebody decided about these, those that are there; in one statement. */
    public Map<SessionId, State> states(Collection<SessionId> ids) {
        return sessions.allWithParts(ids.stream().map(SessionId::value).toList()).stream()
                .collect(Collectors.toMap(Session::id, Session::state));
    }

    public boolean isGuestOf(PersonId person, SessionId id) {
        return session(id).filter(session -> session.isGuest(person)).isPresent();
    }

    /** @param rows one for each of the staff */
    private static MySession session(List<MyRow> rows) {
        MyRow row = rows.getFirst();
        return new MySession(
                new SessionId(row.id()),
                row.kind(),
                row.title(),
                row.startsAt(),
                row.endsAt(),
                ZoneId.of(row.zone()),
                Objects.requireNonNullElse(row.room(), ""),
                row.location(),
                rows.stream().flatMap(Sessions::staff).toList(),
                (int) row.guests(),
                row.cancelledAt() != null);
    }

    private static Stream<Leader> staff(MyRow row) {
        return row.givenName() == null || row.familyName() == null
                ? Stream.empty()
                : Stream.of(new Leader(row.givenName(), row.familyName()));
    }

    private static SessionInfo info(Session session) {
        return new SessionInfo(
                session.id(),
                session.kind(),
                session.title(),
                session.when(),
                session.holders(PartKind.STAFF).stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                session.holders(PartKind.GUEST).stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                session.isCancelled());
    }
}
