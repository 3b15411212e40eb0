package app.ritme.billing.emulator.api;

import java.util.List;

/** What a change costs, and whether billing begins anew with it. */
record SubscriptionChange(List<Charge> charges, boolean anew) {}
