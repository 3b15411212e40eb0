package app.ritme.billing.ledger;

import app.ritme.billing.CurrentPlan;
import app.ritme.billing.access.AccessRule;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The subscription that decides, with what a change of it needs. */
public record Held(
        String subscription,
        String status,
        @Nullable String itemId,
        @Nullable String schedule,
        @Nullable Instant cancelAt,
        boolean changesAtEnd,
        boolean awaitsPayment,
        Optional<CurrentPlan> plan) {

    public boolean isLive() {
        return AccessRule.isLive(status);
    }

    /** Whether the plan may be used now. */
    public boolean isServed() {
        return status.equals("active") || status.equals("trialing") || status.equals("past_due");
    }
}
