package app.ritme.billing.gateway;

import java.util.List;
import java.util.Optional;

/**
 * Everything Stripe knows of one customer, fetched in one go; newest first.
 *
 * @param disputed whether somebody went to the bank about a payment and it is not decided yet
 */
public record CustomerSnapshot(
        CustomerFacts customer,
        List<SubscriptionFacts> subscriptions,
        List<InvoiceFacts> invoices,
        Optional<Upcoming> next,
        boolean disputed) {}
