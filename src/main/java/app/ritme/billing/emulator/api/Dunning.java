package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.invoice.Collection;
import app.ritme.billing.emulator.invoice.Invoices;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.world.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Tries again to be paid, on set days; when all was in vain, what was set for that happens. */
public final class Dunning {

    /** What becomes of a subscription nobody pays for, as set in Stripe's Dashboard. */
    public enum End {
        CANCEL,
        UNPAID,
        LEAVE_PAST_DUE
    }

    private static final long DAY = 86_400;
    /** Days between one attempt and the next: four attempts in two weeks. */
    private static final List<Long> SPACING = List.of(3L, 5L, 6L);

    private final Kit kit;
    private final Collection collection;
    private final Subscriptions subscriptions;
    private volatile End end = End.CANCEL;

    public Dunning(Kit kit, Invoices invoices, Collection collection, Subscriptions subscriptions) {
        this.kit = kit;
        this.collection = collection;
        this.subscriptions = subscriptions;
        invoices.whenTurned(this::turned);
    }

    public void endsWith(End how) {
        end = how;
    }

    private void turned(ObjectNode invoice, Invoices.Turn turn) {
        boolean failed = turn == Invoices.Turn.REFUSED || turn == Invoices.Turn.ACTION_REQUIRED;
        if (!failed
                || !Json.is(invoice, "billing_reason", "subscription_cycle")
                || Json.has(invoice, "next_payment_attempt")) {
            return;
        }
        int done = (int) Json.number(invoice, "_retries");
        long now = kit.time().now(invoice);
        if (done >= SPACING.size()) {
            givesUp(invoice);
        } else if (hopeless(invoice)) {
            invoice.put(
                    "_gives_up_at",
                    now + SPACING.stream().mapToLong(Long::longValue).sum() * DAY);
        } else {
            invoice.put("next_payment_attempt", now + SPACING.get(done) * DAY);
            kit.events().emit("invoice.updated", invoice);
        }
    }

    /** The card is lost for good. */
    private boolean hopeless(ObjectNode invoice) {
        return collection
                .paymentsOf(invoice)
                .map(payment -> kit.store().get("payment_intent", Json.text(payment, "payment.payment_intent")))
                .anyMatch(intent -> Json.is(intent, "last_payment_error.decline_code", "lost_card"));
    }

    void retry(ObjectNode invoice) {
        kit.store().edit(invoice).putNull("next_payment_attempt");
        invoice.put("_retries", Json.number(invoice, "_retries") + 1);
        collection.attempt(invoice, null, false);
    }

    void givesUp(ObjectNode invoice) {
        kit.store().edit(invoice).remove("_gives_up_at");
        kit.store()
                .find("subscription", Json.text(invoice, "parent.subscription_details.subscription"))
                .filter(subscription -> Json.is(subscription, "status", "past_due"))
                .ifPresent(subscription -> {
                    switch (end) {
                        case CANCEL -> {
                            Json.inside(kit.store().edit(subscription), "cancellation_details")
                                    .put("reason", "payment_failed");
                            subscriptions.states().end(subscription);
                        }
                        case UNPAID -> {
                            kit.store().edit(subscription).put("status", "unpaid");
                            kit.events().emit("customer.subscription.updated", subscription);
                        }
                        case LEAVE_PAST_DUE -> {}
                    }
                });
    }
}
