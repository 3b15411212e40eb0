package app.ritme.schedule;

import app.ritme.schedule.Change.State;
import app.ritme.schedule.Placing.Placed;
import app.ritme.schedule.SessionService.Wanted;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final GroupLimits limits;
    private final FreedPlaces freed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionWriter(
            SessionRepository sessions,
            Placing placing,
            Slots slots,
            GroupLimits limits,
            FreedPlaces freed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.placing = placing;
        this.slots = slots;
        this.limits = limits;
        this.freed = freed;
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

    /**
     * Puts these there as one, in as many statements for many as for one.
     *
     * @param also what else becomes of them before they are written
     * @throws SlotTaken when somebody or something is elsewhere
     */
    List<Change> add(List<SessionData> all, Consumer<List<Session>> also) {
        List<Placed> placed = placing.place(all);
        placed.forEach(Placed::refuseMore);
        List<Session> fresh = placed.stream()
                .map(one -> new Session(one.values(), one.zone(), one.turnaround(), clock.instant()))
                .toList();
        also.accept(fresh);
        Set<UUID> holders = new HashSet<>();
        placed.forEach(one -> holders.addAll(one.holders()));
        slots.claim(holders, () -> sessions.saveAll(fresh));
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
    List<Change> change(List<Wanted> wanted, Consumer<Session> also) {
        Map<SessionId, Session> found =
                sessions.lockWhole(wanted.stream().map(Wanted::session).toList());
        List<Placed> placed = placing.place(wanted.stream().map(Wanted::data).toList());
        Map<Session, Integer> changed = new LinkedHashMap<>();
        Set<UUID> holders = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            Session session =
                    Optional.ofNullable(found.get(wanted.get(i).session())).orElseThrow(NotFoundException::new);
            refuseLate(session, wanted.get(i).version());
            placed.get(i).refuseMoreThan(session.values());
            changed.put(session, placed.get(i).values().guests().size());
            holders.addAll(placed.get(i).holders());
        }
        limits.refuseMore(changed);
        List<Session> all = List.copyOf(changed.keySet());
        return filling(all, holders, () -> {
            for (int i = 0; i < all.size(); i++) {
                become(all.get(i), placed.get(i));
                also.accept(all.get(i));
            }
        });
    }

    /**
     * Writes these, and gives what is free in them since to those who wait for it, as one.
     *
     * @param holders whom and what they hold then, but for those who wait
     * @throws SlotTaken when somebody or something is elsewhere
     */
    List<Change> filling(List<Session> all, Set<UUID> holders, Runnable writing) {
        Set<UUID> inLine = new HashSet<>(holders);
        inLine.addAll(FreedPlaces.mayHold(all));
        return written(
                all,
                () -> slots.claim(inLine, () -> {
                    writing.run();
                    freed.give(all);
                }));
    }

    /** Gives what came free in these, which are locked and written, to those who wait for it. */
    void fill(Collection<Session> all) {
        List<Session> waited =
                all.stream().filter(session -> !session.waiting().isEmpty()).toList();
        if (!waited.isEmpty()) {
            filling(waited, Set.of(), () -> {});
        }
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
