package app.ritme.safety;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that happened about an alert.
 *
 * @param who whom it is about: who was called, took it, or wrote
 * @param text what they wrote; empty where nothing was
 */
public record AlertMoment(Kind kind, Instant at, String who, String text) implements Serializable {

    /** What happened; of one moment in this order. */
    public enum Kind {
        RAISED,
        HANDED_OVER,
        CALLED,
        TAKEN,
        CLOSED
    }
}
