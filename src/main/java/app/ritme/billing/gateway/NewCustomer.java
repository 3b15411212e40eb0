package app.ritme.billing.gateway;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import java.util.UUID;

/** A house that becomes a customer of Stripe. */
public record NewCustomer(UUID organisation, String name, EmailAddress email, Language language) {}
