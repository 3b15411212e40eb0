package app.ritme.billing.gateway;

import java.time.Instant;

/**
 * Another price or number for the one item of a subscription.
 *
 * @param prorationDate the second that the preview reckoned with, so that the invoice comes out the same
 */
public record ItemChange(String subscription, String itemId, String lookupKey, long quantity, Instant prorationDate) {}
