package app.ritme.schedule;

import app.ritme.organisation.RoomId;
import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions, one by one and by hand: add, move, change, cancel, pin. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class SessionService {

    private final SessionRepository sessions;
    private final SessionWriter writer;
    private final DetailsReader reader;
    private final Slots slots;
    private final Clock clock;

    SessionService(SessionRepository sessions, SessionWriter writer, DetailsReader reader, Slots slots, Clock clock) {
        this.sessions = sessions;
        this.writer = writer;
        this.reader = reader;
        this.slots = slots;
        this.clock = clock;
    }

    /** @throws NotFoundException when there is no such session */
    public SessionDetails details(SessionId id) {
        return reader.details(id);
    }

    /**
     * A session as somebody wants it.
     *
     * @param version as it was seen
     */
    public record Wanted(SessionId session, SessionData data, long version) {}

    /** @throws SlotTaken when somebody or something is elsewhere */
    @Transactional
    public Change add(SessionData data) {
        return add(List.of(data)).getFirst();
    }

    /**
     * Adds all of these, or none.
     *
     * @throws SlotTaken when somebody or something is elsewhere
     */
    @Transactional
    public List<Change> add(List<SessionData> all) {
        return writer.add(all, fresh -> {});
    }

    /**
     * Changes all of it at once.
     *
     * @throws SlotTaken when somebody or something is elsewhere
     * @throws ObjectOptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @Transactional
    public Change change(SessionId id, SessionData data, long version) {
        return change(List.of(new Wanted(id, data, version))).getFirst();
    }

    /**
     * Changes all of these as one, or none: they may swap places.
     *
     * @throws SlotTaken when somebody or something is elsewhere
     * @throws ObjectOptimisticLockingFailureException when somebody else changed one of them meanwhile
     */
    @Transactional
    public List<Change> change(List<Wanted> all) {
        return writer.change(all, session -> {});
    }

    /** @throws SlotTaken when somebody or something is elsewhere */
    @Transactional
    public Change move(SessionId id, LocalDate day, LocalTime at, long version) {
        return change(id, data(lock(id)).movedTo(day, at), version);
    }

    /** Pinned, it stays as it is when its days are planned again. */
    @Transactional
    public Change pin(SessionId id, boolean pinned) {
        return changing(lock(id), session -> session.pin(pinned, clock.instant()));
    }

    /** Frees everybody and everything; the session stays as one that does not take place. */
    @Transactional
    public Change cancel(SessionId id, CancelReason reason) {
        return changing(lock(id), session -> {
            if (!session.isCancelled()) {
                session.cancel(reason, clock.instant());
            }
        });
    }

    /**
     * Takes {@link #cancel} back.
     *
     * @throws SlotTaken when somebody or something is elsewhere by now
     */
    @Transactional
    public Change restore(SessionId id) {
        Session session = lock(id);
        return writer.filling(List.of(session), session.values().holders(), () -> session.restore(clock.instant()))
                .getFirst();
    }

    private Change changing(Session session, Consumer<Session> change) {
        return writer.each(List.of(session), change).getFirst();
    }

    private Session lock(SessionId id) {
        return sessions.lock(id.value()).orElseThrow(NotFoundException::new);
    }

    static SessionData data(Session session) {
        return new SessionData(
                session.kind(),
                session.title(),
                session.when().day(),
                session.when().at(),
                session.when().minutes(),
                session.location(),
                Optional.ofNullable(session.room()).map(RoomId::new),
                people(session, PartKind.STAFF),
                people(session, PartKind.GUEST),
                Optional.ofNullable(session.values().equipment()));
    }

    private static Set<PersonId> people(Session session, PartKind kind) {
        return session.holders(kind).stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
