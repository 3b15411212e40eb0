package app.ritme.billing.gateway;

import java.time.Instant;

/** What Stripe will charge next, if nothing changes. */
public record Upcoming(long total, long tax, String currency, Instant at) {}
