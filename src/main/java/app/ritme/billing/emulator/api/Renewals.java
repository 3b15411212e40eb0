package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.invoice.Collection;
import app.ritme.billing.emulator.invoice.Invoices;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.world.Json;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** The next period of a subscription, after another one or after its trial. */
public final class Renewals {

    private static final long DRAFT = 3_600;

    private final Kit kit;
    private final Invoices invoices;
    private final Collection collection;
    private final Subscriptions subscriptions;
    private Consumer<ObjectNode> beforeNext = _ -> {};

    public Renewals(Kit kit, Invoices invoices, Collection collection, Subscriptions subscriptions) {
        this.kit = kit;
        this.invoices = invoices;
        this.collection = collection;
        this.subscriptions = subscriptions;
    }

    /** Who may change what is renewed, such as a schedule. */
    void beforeNext(Consumer<ObjectNode> change) {
        beforeNext = change;
    }

    /** Moves every item whose period is over into the next; the draft of its invoice. */
    ObjectNode next(ObjectNode subscription) {
        beforeNext.accept(subscription);
        long start = SubscriptionItems.nextEnd(subscription);
        long anchor = Json.number(subscription, "billing_cycle_anchor");
        if (Json.is(subscription, "status", "trialing")) {
            subscription.put("status", "active");
        }
        SubscriptionItems.of(subscription).stream()
                .filter(item -> Json.number(item, "current_period_end") == start)
                .forEach(item -> subscriptions.items().begin(item, start, Math.min(anchor, start)));
        ObjectNode invoice = subscriptions
                .bills()
                .draft(
                        subscription,
                        "subscription_cycle",
                        subscriptions.bills().periods(subscription).stream()
                                .filter(charge -> charge.start() == start)
                                .toList());
        invoice.put("automatically_finalizes_at", kit.time().now(subscription) + DRAFT);
        return invoice;
    }

    void renew(ObjectNode subscription) {
        ObjectNode invoice = next(kit.store().edit(subscription));
        subscription.set("latest_invoice", invoice.path("id"));
        if (Json.is(subscription, "status", "unpaid")) {
            invoice.put("auto_advance", false).putNull("automatically_finalizes_at");
        }
        kit.events().emit("customer.subscription.updated", subscription);
        kit.events().emit("invoice.created", invoice);
    }

    void trialEnds(ObjectNode subscription) {
        if (!subscriptions.states().trialEndsUnpayable(subscription)) {
            renew(subscription);
        }
    }

    /** The hour in which a draft could be changed is over. */
    void draftIsDue(ObjectNode invoice) {
        kit.store().edit(invoice);
        invoices.finalized(invoice);
        if (Json.is(invoice, "status", "open") && !Json.is(invoice, "collection_method", "send_invoice")) {
            collection.attempt(invoice, null, false);
        }
    }
}
