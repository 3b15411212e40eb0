package app.ritme.billing;

import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import java.io.Serializable;
import java.time.Instant;

/** A change that comes at the end of the period. */
public record PendingChange(PlanKey plan, Interval interval, Instant at) implements Serializable {}
