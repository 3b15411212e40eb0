package app.ritme.billing.operator;

import app.ritme.billing.access.Phase;
import app.ritme.billing.plan.PlanKey;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a house stands.
 *
 * @param assigned the plan by the operator's word, which goes before
 * @param alert what has to be put right by hand, such as {@code DUPLICATE}
 */
public record HouseBilling(
        @Nullable PlanKey plan,
        Phase phase,
        @Nullable Instant periodEnd,
        @Nullable String alert,
        @Nullable PlanKey assigned)
        implements Serializable {}
