package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import app.ritme.billing.emulator.world.Work;
import tools.jackson.databind.node.ObjectNode;

/** What a change would cost, and what comes next: done as it would be, looked at, and taken back. */
public final class Previews {

    private final Kit kit;
    private final Subscriptions subscriptions;
    private final Renewals renewals;

    public Previews(Kit kit, Subscriptions subscriptions, Renewals renewals, Work work, Router router) {
        this.kit = kit;
        this.subscriptions = subscriptions;
        this.renewals = renewals;
        router.post("/v1/invoices/create_preview", call -> work.tried(() -> preview(call)));
    }

    private ObjectNode preview(Call call) {
        ObjectNode params = call.params();
        if (!Json.has(params, "subscription")) {
            throw StripeError.invalid("The emulator previews existing subscriptions only.", "subscription");
        }
        ObjectNode subscription = kit.store().edit(subscriptions.named(Json.text(params, "subscription", "")));
        if (Subscriptions.ENDED.contains(Json.text(subscription, "status", ""))) {
            throw none();
        }
        boolean changes = params.get("subscription_details") instanceof ObjectNode;
        if (changes) {
            ObjectNode details = (ObjectNode) params.path("subscription_details");
            ObjectNode wanted = subscription.deepCopy();
            SubscriptionChange change = subscriptions.change(subscription, wanted, details);
            Subscriptions.replace(subscription, wanted);
            if (change.anew() || Json.is(details, "proration_behavior", "always_invoice")) {
                return shown(
                        subscriptions.bills().draft(wanted, "upcoming", change.charges()),
                        Json.number(details, "proration_date", kit.time().now(subscription)));
            }
            subscriptions.bills().postpone(subscription, change.charges());
        }
        long next = SubscriptionItems.nextEnd(subscription);
        boolean over = Json.has(subscription, "cancel_at") && Json.number(subscription, "cancel_at") <= next;
        if (over || Json.is(subscription, "status", "paused")) {
            throw none();
        }
        return shown(renewals.next(subscription), next);
    }

    private static StripeError none() {
        return StripeError.invalid("No upcoming invoices for customer").with("code", "invoice_upcoming_none");
    }

    private static ObjectNode shown(ObjectNode invoice, long at) {
        invoice.put("id", "upcoming_" + Json.text(invoice, "id"));
        Json.inside(invoice, "lines").put("url", "/v1/invoices/" + Json.text(invoice, "id") + "/lines");
        for (ObjectNode line : Json.objects(invoice, "lines.data")) {
            line.set("invoice", invoice.path("id"));
        }
        invoice.put("created", at).put("next_payment_attempt", at);
        invoice.put("billing_reason", "upcoming");
        return invoice;
    }
}
