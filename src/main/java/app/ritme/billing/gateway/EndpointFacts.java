package app.ritme.billing.gateway;

/** A webhook endpoint as Stripe has it. */
public record EndpointFacts(String url, boolean enabled, String apiVersion) {}
