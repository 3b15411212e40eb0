package app.ritme.billing;

import java.io.Serializable;
import java.time.Instant;

/** What is charged next, as Stripe reckons it. */
public record NextCharge(Amount total, Amount tax, Instant at) implements Serializable {}
