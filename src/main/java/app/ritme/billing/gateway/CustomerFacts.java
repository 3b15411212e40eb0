package app.ritme.billing.gateway;

import app.ritme.billing.BillingDetails;
import app.ritme.billing.Card;
import java.util.Optional;
import java.util.UUID;

/**
 * What Stripe knows of a customer.
 *
 * @param organisation the house that Ritme wrote on it when it was made; anybody with the Dashboard can change it
 */
public record CustomerFacts(
        String id, boolean deleted, BillingDetails details, Optional<Card> card, Optional<UUID> organisation) {}
