package app.ritme.billing;

import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.Plan;
import java.io.Serializable;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the house subscribes to now. */
public record CurrentPlan(
        Plan plan,
        Interval interval,
        Currency currency,
        long unitMinor,
        long quantity,
        @Nullable Instant periodStart,
        @Nullable Instant periodEnd,
        @Nullable Instant trialEnd,
        @Nullable Instant cancelAt,
        @Nullable Instant endedAt)
        implements Serializable {

    /** Until when it is paid for or tried: of a trial that is long over nothing is left but its date. */
    public Instant until() {
        return Objects.requireNonNullElse(periodEnd, Objects.requireNonNullElse(trialEnd, Instant.EPOCH));
    }
}
