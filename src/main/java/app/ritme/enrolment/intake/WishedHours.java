package app.ritme.enrolment.intake;

import java.io.Serializable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Between which hours of a day a guest likes to be planned, by the clock of where they are.
 *
 * @param notBefore absent where the morning is all the same, as {@code notAfter} of the evening
 */
public record WishedHours(
        @Nullable LocalTime notBefore, @Nullable LocalTime notAfter) implements Serializable {

    public static final WishedHours ANY = new WishedHours(null, null);

    /** Whether anything is left of a day. */
    boolean leavesTime() {
        return notBefore == null || notAfter == null || notBefore.isBefore(notAfter);
    }

    /** How many minutes of what begins then lie outside, or lie before or after it. */
    public int outside(LocalTime begins, int minutes) {
        int from = minute(begins);
        int early = notBefore == null ? 0 : minute(notBefore) - from;
        int late = notAfter == null ? 0 : from + minutes - minute(notAfter);
        return Math.max(0, Math.max(early, late));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
