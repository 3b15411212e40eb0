package app.ritme.billing.gateway;

import app.ritme.shared.Language;
import java.net.URI;

/** Where Stripe's pages lead back to, and the language they speak. */
public record ReturnTo(URI done, URI back, Language language) {}
