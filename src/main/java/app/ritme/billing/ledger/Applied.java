package app.ritme.billing.ledger;

import app.ritme.billing.access.Phase;
import app.ritme.billing.plan.PlanKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of writing facts down.
 *
 * @param written false when something newer was there already
 * @param changed whether anything that access depends on was different before
 * @param nextCheck when to look again even if Stripe says nothing
 * @param alert what the operator has to see to; empty for nothing
 */
public record Applied(
        boolean written,
        boolean changed,
        Phase phase,
        @Nullable PlanKey plan,
        @Nullable Instant periodEnd,
        @Nullable Instant nextCheck,
        String alert) {}
