package app.ritme.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When something was done, and by whom.
 *
 * @param person absent when nobody did it: an hour that passed, a place that came free
 */
record By(Instant at, @Nullable UUID person) {}
