package app.ritme.schedule;

import java.util.Optional;

/**
 * A generated session as it is now.
 *
 * @param kept why planning leaves it as it is; empty for one that nobody touched and that is still to come
 */
public record PlannedSession(SessionId id, Origin origin, SessionValues values, When when, Optional<Kept> kept) {

    /** Why planning leaves a session as it is. */
    public enum Kept {
        CANCELLED,
        ATTENDED,
        BEGUN,
        PINNED,
        BY_HAND
    }

    /** As a plan finds it. */
    public boolean isFree() {
        return kept.isEmpty();
    }

    public boolean isCancelled() {
        return kept.filter(Kept.CANCELLED::equals).isPresent();
    }
}
