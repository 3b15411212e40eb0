package app.ritme.billing.gateway;

/** An event that Stripe could not deliver, as it would have come. */
public record Undelivered(String id, String json) {}
