package app.ritme.billing;

import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.Plan;
import java.io.Serializable;
import java.time.Instant;
import java.util.Currency;
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
        implements Serializable {}
