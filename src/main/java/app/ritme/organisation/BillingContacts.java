package app.ritme.organisation;

import java.util.List;
import java.util.function.Supplier;

/** Whom to ask about the subscription, by name; provided by the feature that knows people. */
public record BillingContacts(Supplier<List<String>> names) {}
