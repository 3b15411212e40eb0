package app.ritme.schedule.plan;

import app.ritme.schedule.Origin;
import app.ritme.schedule.PlannedSession;
import app.ritme.schedule.SessionValues;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What planning does with one session.
 *
 * @param before as it is now; empty for one to add
 * @param origin as it will be
 * @param values as they will be; of one to remove or to keep, as they are
 * @param lacks what was looked for and not found
 * @param absent guests who belong in it and are not: elsewhere at that time, or new while it stays as it is
 */
record Step(
        Outcome outcome,
        Optional<PlannedSession> before,
        Origin origin,
        SessionValues values,
        Set<Lack> lacks,
        Set<UUID> absent) {

    static Step remove(PlannedSession session) {
        return new Step(Outcome.REMOVE, Optional.of(session), session.origin(), session.values(), Set.of(), Set.of());
    }

    static Step keep(PlannedSession session, Set<UUID> absent) {
        return new Step(Outcome.KEEP, Optional.of(session), session.origin(), session.values(), Set.of(), absent);
    }

    /** Everybody it is about. */
    Set<UUID> people() {
        Set<UUID> people = new HashSet<>(values.staff());
        people.addAll(values.guests());
        people.addAll(absent);
        return people;
    }

    /** Whether nothing changes and nothing is to be said. */
    boolean isQuiet() {
        return outcome == Outcome.CHANGE
                && lacks.isEmpty()
                && absent.isEmpty()
                && before.filter(session -> session.values().equals(values)
                                && session.origin().equals(origin))
                        .isPresent();
    }

    boolean writes() {
        return outcome == Outcome.ADD
                || (outcome == Outcome.CHANGE
                        && before.filter(session -> !session.values().equals(values)
                                        || !session.origin().equals(origin))
                                .isPresent());
    }
}
