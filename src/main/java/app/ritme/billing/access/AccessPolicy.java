package app.ritme.billing.access;

import java.time.Duration;

/**
 * What is ours to decide.
 *
 * @param grace how long a failed payment may stay open, should Stripe be told to leave it so
 * @param readable how long everything can be read after the end
 */
public record AccessPolicy(Duration grace, Duration readable) {

    public static final AccessPolicy DEFAULT = new AccessPolicy(Duration.ofDays(30), Duration.ofDays(90));
}
