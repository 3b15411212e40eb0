package app.ritme.schedule;

import app.ritme.schedule.Change.State;
import app.ritme.schedule.Placing.Placed;
import app.ritme.schedule.SessionService.Wanted;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Writes sessions that are there already, all of them as one or none, says how each was before and is since, and lets
 * know who is concerned.
 */
@Component
class SessionWriter {

    private final SessionRepository sessions;
    private final Placing placing;
    private final Slots slots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionWriter(
            SessionRepository sessions, Placing placing, Slots slots, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.placing = placing;
        this.slots = slots;
        this.events = events;
        this.clock = clock;
    }

    /** A session, and how it was. */
    private record Seen(Session session, State before, long version) {

        static Seen of(Session session) {
            return new Seen(session, session.state(), session.version());
        }

        Change change() {
            return new Change(session.id(), before, session.state(), version, session.version());
        }
    }

    /** They are there now, all of them written. */
    List<Change> added(List<Session> fresh) {
        return told(fresh.stream()
                .map(session -> new Change(session.id(), null, session.state(), 0, session.version()))
                .toList());
    }

    /**
     * As they are wanted: they may swap places.
     *
     * @param also what else becomes of each
     * @throws SlotTaken when somebody or something is elsewhere
     * @throws ObjectOptimisticLockingFailureException when somebody else changed one of them meanwhile
     */
    List<Change> change(List<Wanted> all, Consumer<Session> also) {
        Map<SessionId, Session> found =
                sessions.lockWhole(all.stream().map(Wanted::session).toList());
        List<Placed> placed = placing.place(all.stream().map(Wanted::data).toList());
        List<Session> changed = new ArrayList<>();
        Set<UUID> holders = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Session session =
                    Optional.ofNullable(found.get(all.get(i).session())).orElseThrow(NotFoundException::new);
            refuseLate(session, all.get(i).version());
            placed.get(i).refuseMoreThan(session.values());
            changed.add(session);
            holders.addAll(placed.get(i).holders());
        }
        return written(
                changed,
                () -> slots.claim(holders, () -> {
                    for (int i = 0; i < changed.size(); i++) {
                        become(changed.get(i), placed.get(i));
                        also.accept(changed.get(i));
                    }
                }));
    }

    /** What is done to each of them holds nobody and nothing that was not held. */
    List<Change> each(Collection<Session> all, Consumer<Session> change) {
        return written(all, () -> slots.inFewStatements(() -> all.forEach(change)));
    }

    /** What is written by its end is said of each of these, in their order. */
    List<Change> written(Collection<Session> all, Runnable writing) {
        List<Seen> seen = all.stream().map(Seen::of).toList();
        writing.run();
        return told(seen.stream().map(Seen::change).toList());
    }

    private void become(Session session, Placed placed) {
        session.become(placed.values(), placed.zone(), placed.turnaround(), clock.instant());
    }

    /** Lets who is concerned know, in this transaction. */
    List<Change> told(List<Change> changes) {
        events.publishEvent(new SessionsChanged(changes));
        return changes;
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
}
