package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.invoice.Invoices;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.world.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of a subscription as its invoices are paid or not. */
final class SubscriptionStates {

    private static final long PENDING = 23 * 3_600;

    private final Kit kit;
    private final Invoices invoices;

    SubscriptionStates(Kit kit, Invoices invoices) {
        this.kit = kit;
        this.invoices = invoices;
    }

    /** The change stands beside the subscription until it is paid for. */
    void awaitPayment(ObjectNode subscription, ObjectNode wanted, long now) {
        ObjectNode pending = subscription.putObject("pending_update");
        pending.set("billing_cycle_anchor", wanted.path("billing_cycle_anchor"));
        pending.putNull("discount").putNull("discounts").putNull("metadata");
        pending.put("expires_at", now + PENDING);
        pending.set("subscription_items", Json.at(wanted, "items.data").deepCopy());
        pending.set("trial_end", wanted.path("trial_end"));
        pending.putNull("trial_from_plan");
        subscription.set("_wanted", wanted);
    }

    void paysFor(ObjectNode subscription, ObjectNode invoice) {
        if (subscription.has("_wanted")) {
            subscription.set("_pays_for_update", invoice.path("id"));
        }
    }

    void resumesWhenPaid(ObjectNode subscription, ObjectNode invoice, long now) {
        subscription.set("_resumes_by", invoice.path("id"));
        subscription.put("_resumes_until", now + PENDING);
    }

    /** The payment it would go on with did not come, or is asked for anew. */
    void restsOn(ObjectNode subscription) {
        kit.store()
                .find("invoice", Json.text(subscription, "_resumes_by"))
                .filter(invoice -> Json.is(invoice, "status", "open"))
                .ifPresent(invoices::voided);
        forgetResumption(kit.store().edit(subscription));
    }

    private static void forgetResumption(ObjectNode subscription) {
        subscription.remove(List.of("_resumes_by", "_resumes_until"));
    }

    void turned(ObjectNode invoice, Invoices.Turn turn) {
        kit.store()
                .find("subscription", Json.text(invoice, "parent.subscription_details.subscription"))
                .filter(subscription -> !Subscriptions.ENDED.contains(Json.text(subscription, "status", "")))
                .ifPresent(subscription -> turned(kit.store().edit(subscription), invoice, turn));
    }

    private void turned(ObjectNode subscription, ObjectNode invoice, Invoices.Turn turn) {
        String id = Json.text(invoice, "id", "");
        if (Json.is(subscription, "_pays_for_update", id)) {
            updateTurned(subscription, turn);
        } else if (Json.is(subscription, "_resumes_by", id)) {
            if (turn == Invoices.Turn.PAID) {
                forgetResumption(subscription);
                subscription.put("status", "active");
                kit.events().emit("customer.subscription.resumed", subscription);
            }
        } else {
            stateTurned(subscription, invoice, turn);
        }
        kit.events().emit("customer.subscription.updated", subscription);
    }

    private void updateTurned(ObjectNode subscription, Invoices.Turn turn) {
        if (turn == Invoices.Turn.PAID) {
            ObjectNode wanted = (ObjectNode) subscription.path("_wanted");
            for (String same : List.of("items", "billing_cycle_anchor", "trial_end", "status")) {
                subscription.set(same, wanted.path(same));
            }
            forget(subscription);
            kit.events().emit("customer.subscription.pending_update_applied", subscription);
        } else if (turn == Invoices.Turn.VOIDED) {
            forget(subscription);
        }
    }

    private static void forget(ObjectNode subscription) {
        subscription.putNull("pending_update");
        subscription.remove(List.of("_wanted", "_pays_for_update"));
    }

    private void stateTurned(ObjectNode subscription, ObjectNode invoice, Invoices.Turn turn) {
        String status = Json.text(subscription, "status", "");
        boolean owing = status.equals("past_due") || status.equals("unpaid") || status.equals("incomplete");
        switch (turn) {
            case PAID, VOIDED, UNCOLLECTIBLE -> {
                boolean latest = Json.is(subscription, "latest_invoice", Json.text(invoice, "id", ""));
                if (owing && latest && (turn == Invoices.Turn.PAID || !status.equals("incomplete"))) {
                    subscription.put("status", "active");
                }
            }
            case UNDER_WAY -> {
                if (status.equals("incomplete")) {
                    subscription.put("status", "active");
                }
            }
            case REFUSED, ACTION_REQUIRED -> {
                if (status.equals("active")) {
                    subscription.put("status", "past_due");
                }
            }
        }
    }

    /** The payment did not come in time: nothing changes. */
    void pendingUpdateExpired(ObjectNode subscription) {
        ObjectNode invoice = kit.store().get("invoice", Json.text(subscription, "_pays_for_update"));
        forget(kit.store().edit(subscription));
        kit.events().emit("customer.subscription.pending_update_expired", subscription);
        if (Json.is(invoice, "status", "open")) {
            invoices.voided(invoice);
        }
    }

    void incompleteExpired(ObjectNode subscription) {
        long now = kit.time().now(subscription);
        kit.store().edit(subscription).put("status", "incomplete_expired").put("ended_at", now);
        kit.store()
                .find("invoice", Json.text(subscription, "latest_invoice"))
                .filter(invoice -> Json.is(invoice, "status", "open"))
                .ifPresent(invoices::voided);
        kit.events().emit("customer.subscription.updated", subscription);
    }

    /** What was said at its beginning for a trial that ends without a way to pay; answers whether that was the case. */
    boolean trialEndsUnpayable(ObjectNode subscription) {
        ObjectNode customer = kit.store().get("customer", Json.text(subscription, "customer"));
        boolean payable = Json.has(subscription, "default_payment_method")
                || Json.has(customer, "invoice_settings.default_payment_method")
                || Json.is(subscription, "collection_method", "send_invoice");
        String otherwise =
                Json.text(subscription, "trial_settings.end_behavior.missing_payment_method", "create_invoice");
        if (payable || otherwise.equals("create_invoice")) {
            return false;
        }
        if (otherwise.equals("cancel")) {
            end(subscription);
        } else {
            kit.store().edit(subscription).put("status", "paused");
            kit.events().emit("customer.subscription.updated", subscription);
            kit.events().emit("customer.subscription.paused", subscription);
        }
        return true;
    }

    void end(ObjectNode subscription) {
        long now = kit.time().now(subscription);
        kit.store().edit(subscription).put("status", "canceled").put("ended_at", now);
        if (!Json.has(subscription, "canceled_at")) {
            subscription.put("canceled_at", now);
        }
        kit.store()
                .all("invoice")
                .filter(invoice ->
                        Json.is(invoice, "parent.subscription_details.subscription", Json.text(subscription, "id", "")))
                .filter(invoice -> Json.is(invoice, "status", "open") || Json.is(invoice, "status", "draft"))
                .forEach(invoice -> kit.store()
                        .edit(invoice)
                        .put("auto_advance", false)
                        .putNull("next_payment_attempt")
                        .putNull("automatically_finalizes_at"));
        kit.store()
                .find("subscription_schedule", Json.text(subscription, "schedule"))
                .ifPresent(schedule -> cancel(subscription, kit.store().edit(schedule), now));
        kit.events().emit("customer.subscription.deleted", subscription);
    }

    private void cancel(ObjectNode subscription, ObjectNode schedule, long now) {
        schedule.put("status", "canceled").put("canceled_at", now).putNull("current_phase");
        subscription.putNull("schedule");
        kit.events().emit("subscription_schedule.canceled", schedule);
    }
}
