package app.ritme.schedule.planner;

import app.ritme.schedule.CancelReason;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.SessionId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows from what fell out, without anything to choose: a guest has no part in it, or joins, or it does not take
 * place.
 *
 * @param with the session it is accepted with: itself, or the one whose guests join
 * @param guests who takes part then
 * @param off why it does not take place; absent when it does
 * @param about who leaves or joins, or whom it falls out for
 */
record Settled(
        Plannable session,
        SessionId with,
        Set<UUID> guests,
        @Nullable CancelReason off,
        Set<UUID> about) {

    boolean joins() {
        return off == null && session.values().guests().size() < guests.size();
    }
}
