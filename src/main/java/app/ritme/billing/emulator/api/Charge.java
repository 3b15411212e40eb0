package app.ritme.billing.emulator.api;

import tools.jackson.databind.node.ObjectNode;

/** One line a subscription brings to an invoice: a whole period of an item, or a part of one after a change. */
record Charge(ObjectNode item, long amount, String description, long start, long end, boolean proration) {}
