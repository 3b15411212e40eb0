package app.ritme.schedule;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.schedule.Placing.Placed;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Placing placing;
    private final PersonNames names;
    private final Slots slots;
    private final Clock clock;

    SessionService(SessionRepository sessions, Placing placing, PersonNames names, Slots slots, Clock clock) {
        this.sessions = sessions;
        this.placing = placing;
        this.names = names;
        this.slots = slots;
        this.clock = clock;
    }

    /** @throws NotFoundException when there is no such session */
    public SessionDetails details(SessionId id) {
        Session session = sessions.withParts(id.value()).orElseThrow(NotFoundException::new);
        SessionData data = data(session);
        LocationRow location = placing.locations().stream()
                .filter(row -> row.id().equals(data.location()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        RoomRow room = location.rooms().stream()
                .filter(row -> data.room().filter(row.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
        Set<PersonId> everybody = new HashSet<>(data.staff());
        everybody.addAll(data.guests());
        Map<PersonId, PersonName> known = names.of(everybody);
        return new SessionDetails(
                id,
                data,
                session.when().zone(),
                location.name(),
                room,
                byName(data.staff(), known),
                byName(data.guests(), known),
                session.isPinned(),
                session.cancelReason(),
                session.origin().isPresent(),
                session.version());
    }

    /** @throws SlotTaken when somebody or something is elsewhere */
    @Transactional
    public SessionId add(SessionData data) {
        Placed placed = placing.place(data);
        var session = new Session(placed.values(), placed.zone(), placed.turnaround(), clock.instant());
        slots.claim(placed.holders(), () -> sessions.save(session));
        return session.id();
    }

    /**
     * Changes all of it at once.
     *
     * @throws SlotTaken when somebody or something is elsewhere
     * @throws ObjectOptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @Transactional
    public void change(SessionId id, SessionData data, long version) {
        Session session = lock(id);
        Placed placed = placing.place(data);
        refuseLate(session, version);
        slots.claim(
                placed.holders(),
                () -> session.become(placed.values(), placed.zone(), placed.turnaround(), clock.instant()));
    }

    /** @throws SlotTaken when somebody or something is elsewhere */
    @Transactional
    public void move(SessionId id, LocalDate day, LocalTime at, long version) {
        Session session = lock(id);
        refuseLate(session, version);
        Placed placed = placing.place(data(session).movedTo(day, at));
        slots.claim(
                placed.holders(),
                () -> session.become(placed.values(), placed.zone(), placed.turnaround(), clock.instant()));
    }

    /** Pinned, it stays as it is when its days are planned again. */
    @Transactional
    public void pin(SessionId id, boolean pinned) {
        lock(id).pin(pinned, clock.instant());
    }

    /** Frees everybody and everything; the session stays as one that does not take place. */
    @Transactional
    public void cancel(SessionId id, CancelReason reason) {
        Session session = lock(id);
        if (!session.isCancelled()) {
            session.cancel(reason, clock.instant());
        }
    }

    /**
     * Takes {@link #cancel} back.
     *
     * @throws SlotTaken when somebody or something is elsewhere by now
     */
    @Transactional
    public void restore(SessionId id) {
        Session session = lock(id);
        slots.claim(session.values().holders(), () -> session.restore(clock.instant()));
    }

    private static void refuseLate(Session session, long version) {
        if (session.version() != version) {
            throw new ObjectOptimisticLockingFailureException(
                    Session.class, session.id().value());
        }
        if (session.isCancelled()) {
            throw new Refusal("error.session.cancelled");
        }
    }

    private Session lock(SessionId id) {
        return sessions.lock(id.value()).orElseThrow(NotFoundException::new);
    }

    private static SessionData data(Session session) {
        return new SessionData(
                session.kind(),
                session.title(),
                session.when().day(),
                session.when().at(),
                session.when().minutes(),
                session.location(),
                Optional.ofNullable(session.room()).map(RoomId::new),
                people(session, PartKind.STAFF),
                people(session, PartKind.GUEST));
    }

    private static Set<PersonId> people(Session session, PartKind kind) {
        return session.holders(kind).stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static List<PersonName> byName(Collection<PersonId> people, Map<PersonId, PersonName> known) {
        return people.stream()
                .map(known::get)
                .sorted((one, other) -> one.full().compareToIgnoreCase(other.full()))
                .toList();
    }
}
