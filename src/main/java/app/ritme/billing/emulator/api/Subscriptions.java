package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.invoice.Collection;
import app.ritme.billing.emulator.invoice.InvoiceItems;
import app.ritme.billing.emulator.invoice.Invoices;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions from the first day to the last: created, changed, cancelled, resumed. */
public final class Subscriptions {

    static final Set<String> ENDED = Set.of("canceled", "incomplete_expired");
    private static final long DAY = 86_400;

    private final Kit kit;
    private final Collection collection;
    private final SubscriptionItems items;
    private final SubscriptionInvoices bills;
    private final SubscriptionStates states;

    public Subscriptions(
            Kit kit,
            Catalogue catalogue,
            Invoices invoices,
            InvoiceItems waiting,
            Collection collection,
            Router router) {
        this.kit = kit;
        this.collection = collection;
        this.items = new SubscriptionItems(kit, catalogue);
        this.bills = new SubscriptionInvoices(kit, invoices, waiting, collection, items);
        this.states = new SubscriptionStates(kit, invoices);
        invoices.whenTurned(states::turned);
        router.get("/v1/subscriptions", this::list)
                .post("/v1/subscriptions", call -> create(call.params()))
                .get("/v1/subscriptions/:id", call -> named(call.id()))
                .post("/v1/subscriptions/:id", call -> update(living(call.id()), call.params()))
                .delete("/v1/subscriptions/:id", this::cancel)
                .post("/v1/subscriptions/:id/resume", this::resume)
                .get(
                        "/v1/subscription_items",
                        call -> Json.listOf(
                                SubscriptionItems.of(named(Json.text(call.params(), "subscription", ""))),
                                "/v1/subscription_items"))
                .get("/v1/subscription_items/:id", call -> item(holder(call.id()), call.id()))
                .post("/v1/subscription_items", call -> {
                    ObjectNode subscription = living(Json.text(call.params(), "subscription", ""));
                    changeItem(subscription, call.params(), null, false);
                    return SubscriptionItems.of(subscription).getLast();
                })
                .post("/v1/subscription_items/:id", call -> {
                    ObjectNode subscription = living(Json.text(holder(call.id()), "id", ""));
                    changeItem(subscription, call.params(), call.id(), false);
                    return item(subscription, call.id());
                })
                .delete("/v1/subscription_items/:id", call -> {
                    ObjectNode subscription = living(Json.text(holder(call.id()), "id", ""));
                    ObjectNode item = item(subscription, call.id());
                    changeItem(subscription, call.params(), call.id(), true);
                    return kit.deleted(item);
                });
    }

    SubscriptionItems items() {
        return items;
    }

    SubscriptionInvoices bills() {
        return bills;
    }

    SubscriptionStates states() {
        return states;
    }

    private JsonNode list(Call call) {
        ObjectNode params = call.params();
        String status = Json.text(params, "status", "");
        String price = Json.text(params, "price");
        ObjectNode others = params.deepCopy();
        others.remove(List.of("status", "price"));
        return kit.page(
                new Call(call.endpoint(), call.path(), others),
                kit.store()
                        .all("subscription")
                        .filter(found -> switch (status) {
                            case "all" -> true;
                            case "" -> !Json.is(found, "status", "canceled");
                            case "ended" -> ENDED.contains(Json.text(found, "status", ""));
                            default -> Json.is(found, "status", status);
                        })
                        .filter(found -> price == null
                                || SubscriptionItems.of(found).stream()
                                        .anyMatch(item -> Json.is(item, "price", price))),
                "/v1/subscriptions",
                "customer",
                "collection_method",
                "test_clock");
    }

    ObjectNode named(String id) {
        return kit.store().named("subscription", id, "id");
    }

    private ObjectNode living(String id) {
        ObjectNode subscription = kit.store().edit(named(id));
        if (ENDED.contains(Json.text(subscription, "status", ""))) {
            throw StripeError.invalid("A canceled subscription can only update its cancellation_details and metadata.");
        }
        return subscription;
    }

    private ObjectNode holder(String itemId) {
        return kit.store()
                .all("subscription")
                .filter(some -> SubscriptionItems.of(some).stream().anyMatch(item -> Json.is(item, "id", itemId)))
                .findFirst()
                .orElseThrow(() -> StripeError.missing("subscription_item", itemId, "item"));
    }

    private static ObjectNode item(ObjectNode subscription, String id) {
        return SubscriptionItems.of(subscription).stream()
                .filter(item -> Json.is(item, "id", id))
                .findFirst()
                .orElseThrow();
    }

    private void changeItem(ObjectNode subscription, ObjectNode params, @Nullable String id, boolean deleted) {
        ObjectNode change = Json.object();
        for (String same : List.of("proration_behavior", "proration_date", "payment_behavior")) {
            if (params.has(same)) {
                change.set(same, params.path(same));
            }
        }
        ObjectNode item = change.putArray("items").addObject();
        for (String same : List.of("price", "price_data", "plan", "quantity", "metadata")) {
            if (params.has(same)) {
                item.set(same, params.path(same));
            }
        }
        if (id != null) {
            item.put("id", id);
        }
        if (deleted) {
            item.put("deleted", true);
        }
        update(subscription, change);
    }

    ObjectNode create(ObjectNode params) {
        refuseDiscounts(params);
        ObjectNode customer =
                kit.store().edit(kit.store().named("customer", Json.text(params, "customer", ""), "customer"));
        ObjectNode subscription = kit.begin("subscription");
        long now = kit.time().now(customer);
        subscription.put("customer", Json.text(customer, "id"));
        subscription.put("created", now);
        subscription.put("start_date", now);
        subscription.set("test_clock", customer.path("test_clock"));
        subscription.put("currency", Json.text(params, "currency", ""));
        settings(subscription, params);
        Json.inside(subscription, "items")
                .put("url", "/v1/subscription_items?subscription=" + Json.text(subscription, "id"));
        items.take(subscription, Json.objects(params, "items"));
        customer.set("currency", subscription.path("currency"));
        long trialEnd = trialEnd(params, now);
        long anchor = trialEnd > now ? trialEnd : Json.number(params, "billing_cycle_anchor", now);
        subscription.put("billing_cycle_anchor", anchor);
        if (trialEnd > now) {
            subscription.put("trial_start", now);
            subscription.put("trial_end", trialEnd);
            subscription.put("status", "trialing");
        }
        SubscriptionItems.of(subscription).forEach(item -> {
            if (anchor > now) {
                item.put("current_period_start", now);
                item.put("current_period_end", anchor);
            } else {
                items.begin(item, now, anchor);
            }
        });
        ending(subscription, params, now);
        kit.store().add(subscription);
        firstInvoice(subscription, params);
        kit.events().emit("customer.subscription.created", subscription);
        return subscription;
    }

    private void firstInvoice(ObjectNode subscription, ObjectNode params) {
        ObjectNode invoice = bills.draft(subscription, "subscription_create", bills.periods(subscription));
        String behaviour = Json.text(params, "payment_behavior", "allow_incomplete");
        boolean later = behaviour.equals("default_incomplete");
        boolean sent = Json.is(subscription, "collection_method", "send_invoice");
        if (Json.number(invoice, "amount_due") > 0 && !later && !sent && collection.methodFor(invoice) == null) {
            throw StripeError.invalid(
                            "This customer has no attached payment source or default payment method. Please consider adding a default payment method.")
                    .with("code", "resource_missing");
        }
        StripeError refusal = bills.bill(subscription, invoice, !later);
        if (refusal != null && behaviour.equals("error_if_incomplete")) {
            throw refusal.undoing();
        }
        if (sent && Json.is(subscription, "status", "incomplete")) {
            subscription.put("status", "active");
        }
    }

    private static long trialEnd(ObjectNode params, long now) {
        if (Json.has(params, "trial_end")) {
            return Json.is(params, "trial_end", "now") ? now : Json.number(params, "trial_end");
        }
        return now + Json.number(params, "trial_period_days") * DAY;
    }

    private static void refuseDiscounts(ObjectNode params) {
        if (!Json.at(params, "discounts").isEmpty()) {
            throw StripeError.invalid("The emulator knows no discounts.", "discounts");
        }
    }

    private void settings(ObjectNode subscription, ObjectNode params) {
        kit.take(
                params,
                subscription,
                "metadata",
                "automatic_tax",
                "collection_method",
                "days_until_due",
                "default_payment_method",
                "description",
                "trial_settings",
                "payment_settings",
                "cancellation_details");
    }

    /** When it is to end, said in one of Stripe's two ways. */
    private void ending(ObjectNode subscription, ObjectNode params, long now) {
        if (params.has("cancel_at_period_end")) {
            boolean atEnd = Json.flag(params, "cancel_at_period_end");
            subscription.put("cancel_at_period_end", atEnd);
            ends(subscription, atEnd ? SubscriptionItems.nextEnd(subscription) : 0, now);
        }
        if (params.has("cancel_at")) {
            long at = switch (Json.text(params, "cancel_at", "")) {
                case "" -> 0;
                case "min_period_end" -> SubscriptionItems.nextEnd(subscription);
                case "max_period_end", "max_billed_until" -> SubscriptionItems.lastEnd(subscription);
                default -> Json.number(params, "cancel_at");
            };
            if (at != 0 && at <= now) {
                throw StripeError.invalid("cancel_at must be in the future.", "cancel_at");
            }
            subscription.put("cancel_at_period_end", false);
            ends(subscription, at, now);
        }
    }

    private static void ends(ObjectNode subscription, long at, long now) {
        ObjectNode details = Json.inside(subscription, "cancellation_details");
        if (at == 0) {
            subscription.putNull("cancel_at").putNull("canceled_at");
            details.putNull("comment").putNull("feedback").putNull("reason");
        } else {
            subscription.put("cancel_at", at).put("canceled_at", now);
            details.put("reason", "cancellation_requested");
        }
    }

    ObjectNode update(ObjectNode subscription, ObjectNode params) {
        refuseDiscounts(params);
        long now = kit.time().now(subscription);
        settings(subscription, params);
        ending(subscription, params, now);
        if (Json.is(subscription, "status", "trialing") && Json.is(params, "trial_end", "now")) {
            subscription.put("trial_end", now);
            if (states.trialEndsUnpayable(subscription)) {
                return subscription;
            }
        }
        ObjectNode wanted = subscription.deepCopy();
        SubscriptionChange change = change(subscription, wanted, params);
        String prorate = Json.text(params, "proration_behavior", "create_prorations");
        boolean invoiceNow = change.anew()
                || (prorate.equals("always_invoice") && !change.charges().isEmpty());
        boolean waits = Json.is(params, "payment_behavior", "pending_if_incomplete");
        if (waits && invoiceNow) {
            states.awaitPayment(subscription, wanted, now);
        } else {
            replace(subscription, wanted);
        }
        if (invoiceNow) {
            invoiced(subscription, wanted, change, params);
        } else {
            bills.postpone(subscription, change.charges());
        }
        kit.events().emit("customer.subscription.updated", subscription);
        return subscription;
    }

    private void invoiced(ObjectNode subscription, ObjectNode wanted, SubscriptionChange change, ObjectNode params) {
        ObjectNode invoice = bills.draft(wanted, "subscription_update", change.charges());
        states.paysFor(subscription, invoice);
        boolean later = Json.is(params, "payment_behavior", "default_incomplete");
        StripeError refusal = bills.bill(subscription, invoice, !later);
        if (refusal != null && Json.is(params, "payment_behavior", "error_if_incomplete")) {
            throw refusal.undoing();
        }
    }

    /** Makes of it what is wanted; answers what that costs. */
    SubscriptionChange change(ObjectNode before, ObjectNode wanted, ObjectNode params) {
        long at = Json.number(params, "proration_date", kit.time().now(before));
        boolean trial = Json.is(before, "status", "trialing");
        boolean rests = Json.is(before, "status", "paused"); // its period is over, and nothing is owed for it
        if (!rests && (at < latestStart(before) || at >= SubscriptionItems.nextEnd(before))) {
            throw StripeError.invalid(
                    "Cannot specify proration date outside of current subscription period", "proration_date");
        }
        if (Json.has(params, "items")) {
            items.take(wanted, Json.objects(params, "items"));
        }
        boolean endsTrial = trial && Json.is(params, "trial_end", "now");
        boolean anew = endsTrial
                || Json.is(params, "billing_cycle_anchor", "now")
                || (!trial && rhythmChanged(before, wanted));
        if (!endsTrial && Json.has(params, "trial_end")) {
            long until = Json.number(params, "trial_end");
            if (!Json.has(wanted, "trial_start")) {
                wanted.put("trial_start", at);
            }
            wanted.put("status", "trialing").put("trial_end", until).put("billing_cycle_anchor", until);
            SubscriptionItems.of(wanted).forEach(item -> item.put("current_period_end", until));
        }
        if (anew) {
            wanted.put("billing_cycle_anchor", at);
            if (endsTrial) {
                wanted.put("status", "active").put("trial_end", at);
            }
            SubscriptionItems.of(wanted).forEach(item -> items.begin(item, at, at));
        } else {
            long start = latestStart(before);
            long end = SubscriptionItems.nextEnd(
                    wanted.path("trial_end").equals(before.path("trial_end")) ? before : wanted);
            SubscriptionItems.of(wanted).stream()
                    .filter(item -> Json.number(item, "current_period_end") == 0)
                    .forEach(item -> item.put("current_period_start", start).put("current_period_end", end));
        }
        if ((Json.is(params, "proration_behavior", "none") && !anew) || (trial && !endsTrial) || rests) {
            return new SubscriptionChange(List.of(), false);
        }
        boolean credit = !trial && !Json.is(params, "proration_behavior", "none");
        return new SubscriptionChange(credit ? bills.prorations(before, wanted, at) : bills.periods(wanted), anew);
    }

    private static long latestStart(ObjectNode subscription) {
        return SubscriptionItems.of(subscription).stream()
                .mapToLong(item -> Json.number(item, "current_period_start"))
                .max()
                .orElse(0);
    }

    private boolean rhythmChanged(ObjectNode before, ObjectNode wanted) {
        return !items.sameRhythm(
                SubscriptionItems.of(before).getFirst(),
                SubscriptionItems.of(wanted).getFirst());
    }

    static void replace(ObjectNode subscription, ObjectNode wanted) {
        subscription.removeAll();
        subscription.setAll(wanted);
    }

    private ObjectNode cancel(Call call) {
        ObjectNode subscription = living(call.id());
        kit.take(call.params(), subscription, "cancellation_details");
        Json.inside(subscription, "cancellation_details").put("reason", "cancellation_requested");
        if (Json.flag(call.params(), "prorate")) {
            ObjectNode nothing = subscription.deepCopy();
            Json.inside(nothing, "items").putArray("data");
            bills.postpone(
                    subscription,
                    bills.prorations(subscription, nothing, kit.time().now(subscription)));
        }
        if (Json.flag(call.params(), "invoice_now")) {
            bills.bill(subscription, bills.draft(subscription, "manual", List.of()), true);
        }
        states.end(subscription);
        return subscription;
    }

    /** Nobody is there to pay any more: all of that customer's end at once. */
    public void customerGone(ObjectNode customer) {
        kit.store()
                .all("subscription")
                .filter(some -> some.path("customer").equals(customer.path("id")))
                .filter(some -> !ENDED.contains(Json.text(some, "status", "")))
                .forEach(states::end);
    }

    private ObjectNode resume(Call call) {
        ObjectNode subscription = living(call.id());
        if (!Json.is(subscription, "status", "paused")) {
            throw StripeError.invalid(
                    "You can only resume subscriptions that are paused. This subscription's status is %s."
                            .formatted(Json.text(subscription, "status")));
        }
        states.restsOn(subscription);
        long now = kit.time().now(subscription);
        subscription.put("billing_cycle_anchor", now);
        SubscriptionItems.of(subscription).forEach(item -> items.begin(item, now, now));
        ObjectNode invoice = bills.draft(subscription, "subscription_update", bills.periods(subscription));
        states.resumesWhenPaid(subscription, invoice, now);
        bills.bill(subscription, invoice, true);
        kit.events().emit("customer.subscription.updated", subscription);
        return subscription;
    }
}
