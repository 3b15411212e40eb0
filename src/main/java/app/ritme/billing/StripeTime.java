package app.ritme.billing;

import java.time.Instant;

/** What time it is at Stripe, where that is not the time here: the demo's time machine. */
@FunctionalInterface
public interface StripeTime {
    Instant now();
}
