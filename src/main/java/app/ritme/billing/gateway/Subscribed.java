package app.ritme.billing.gateway;

/** A subscription somewhere at Stripe, and whose. */
public record Subscribed(String customer, String subscription, String status) {}
