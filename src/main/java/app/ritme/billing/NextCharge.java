package app.ritme.billing;

import java.time.Instant;
import java.io.Serializable;

/** What is charged next, as Stripe reckons it. */
public record NextCharge(Amount total, Amount tax, Instant at) implements Serializable {}
