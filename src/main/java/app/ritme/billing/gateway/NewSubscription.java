package app.ritme.billing.gateway;

import java.util.UUID;

/**
 * What a house wants to subscribe to.
 *
 * @param trialDays 0 for none
 */
public record NewSubscription(UUID organisation, String customer, String lookupKey, long quantity, int trialDays) {}
