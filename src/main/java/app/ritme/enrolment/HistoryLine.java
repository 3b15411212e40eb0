package app.ritme.enrolment;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step an enrolment took.
 *
 * @param by name of who took it; empty when it came by itself
 * @param reason why somebody does not come or went home early
 * @param note what a manager wrote with it
 */
public record HistoryLine(
        Instant at, EnrolmentState state, String by, @Nullable EndReason reason, String note)
        implements Serializable {}
