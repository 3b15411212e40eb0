package app.ritme.enrolment.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An intake as it is filled in now.
 *
 * @param id absent while nothing is filled in
 * @param changedAt absent likewise
 * @param version {@link #NOT_YET} likewise
 */
public record IntakeForm(
        @Nullable UUID id,
        IntakeData data,
        Agreed agreed,
        @Nullable Instant changedAt,
        long version) {

    /** The version of what nobody saved yet. */
    public static final long NOT_YET = -1;
}
