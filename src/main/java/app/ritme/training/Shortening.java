package app.ritme.training;

import java.time.Instant;

/** Whether a workout has fewer sets than it would have, for lack of time. */
public enum Shortening {
    IMPOSSIBLE,
    POSSIBLE,
    DONE;

    /** @param from the place the guest is at */
    static Shortening of(Places places, int from, Instant now) {
        if (places.isShortened()) {
            return DONE;
        }
        return places.canShorten(from, now) ? POSSIBLE : IMPOSSIBLE;
    }
}
