package app.ritme.schedule;

import app.ritme.people.PersonId;
import app.ritme.schedule.Placing.Placed;
import app.ritme.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sessions that features to the right make, move and cancel, in their own transaction; who may, they decide, and tell who
 * has to know.
 */
@Component
public class Appointments {

    private final SessionRepository sessions;
    private final Placing placing;
    private final Slots slots;
    private final Clock clock;

    Appointments(SessionRepository sessions, Placing placing, Slots slots, Clock clock) {
        this.sessions = sessions;
        this.placing = placing;
        this.slots = slots;
        this.clock = clock;
    }

    /** When these people are held between two moments; in one statement. */
    public List<Held> held(Collection<PersonId> people, Instant from, Instant until) {
        return sessions.heldOf(people.stream().map(PersonId::value).toList(), from, until).stream()
                .map(row -> new Held(new PersonId(row.holder()), new SessionId(row.session()), row.from(), row.until()))
                .toList();
    }

    /** @throws SlotTaken when somebody is elsewhere at that time; the transaction is lost then */
    public SessionId add(SessionData data) {
        Placed placed = placing.place(data);
        placed.refuseMore();
        var session = new Session(placed.values(), placed.zone(), placed.turnaround(), clock.instant());
        slots.claim(placed.holders(), () -> sessions.save(session));
        return session.id();
    }

    /**
     * Takes this session elsewhere, all of it.
     *
     * @throws SlotTaken when somebody is elsewhere at that time; the transaction is lost then
     */
    public void move(SessionId id, SessionData data) {
        Session session = lock(id);
        Placed placed = placing.place(data);
        placed.refuseMoreThan(session.values());
        slots.claim(
                placed.holders(),
                () -> session.become(placed.values(), placed.zone(), placed.turnaround(), clock.instant()));
    }

    /** Whom it held is free again; one that was cancelled before stays so. */
    public void cancel(SessionId id, CancelReason reason) {
        Session session = lock(id);
        if (!session.isCancelled()) {
            session.cancel(reason, clock.instant());
        }
    }

    private Session lock(SessionId id) {
        return sessions.lock(id.value()).orElseThrow(NotFoundException::new);
    }
}
