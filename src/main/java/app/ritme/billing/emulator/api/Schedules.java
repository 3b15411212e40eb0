package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.money.Periods;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes of subscriptions that wait for the end of a phase. */
public final class Schedules {

    private final Kit kit;
    private final Subscriptions subscriptions;

    public Schedules(Kit kit, Subscriptions subscriptions, Renewals renewals, Router router) {
        this.kit = kit;
        this.subscriptions = subscriptions;
        renewals.beforeNext(this::beforeNext);
        router.get(
                        "/v1/subscription_schedules",
                        call -> kit.page(
                                call,
                                kit.store().all("subscription_schedule"),
                                "/v1/subscription_schedules",
                                "customer"))
                .post("/v1/subscription_schedules", this::create)
                .get(
                        "/v1/subscription_schedules/:id",
                        call -> kit.store().named("subscription_schedule", call.id(), "schedule"))
                .post("/v1/subscription_schedules/:id", this::update)
                .post("/v1/subscription_schedules/:id/cancel", this::cancel)
                .post("/v1/subscription_schedules/:id/release", call -> released(active(call)));
    }

    private ObjectNode active(Call call) {
        ObjectNode schedule = kit.store().edit(kit.store().named("subscription_schedule", call.id(), "schedule"));
        if (!Json.is(schedule, "status", "active")) {
            throw StripeError.invalid("You cannot change a subscription schedule that is currently in the `%s` status."
                    .formatted(Json.text(schedule, "status")));
        }
        return schedule;
    }

    private ObjectNode create(Call call) {
        String from = Json.text(call.params(), "from_subscription");
        if (from == null) {
            throw StripeError.invalid(
                    "The emulator makes schedules of subscriptions that are there.", "from_subscription");
        }
        ObjectNode subscription = kit.store().edit(kit.store().named("subscription", from, "from_subscription"));
        if (Json.has(subscription, "schedule")) {
            throw StripeError.invalid("You cannot migrate a subscription that is already attached to a schedule: %s."
                    .formatted(Json.text(subscription, "schedule")));
        }
        ObjectNode schedule = kit.begin("subscription_schedule");
        schedule.put("created", kit.time().now(subscription));
        schedule.put("status", "active");
        for (String same : List.of("customer", "test_clock")) {
            schedule.set(same, subscription.path(same));
        }
        schedule.set("subscription", subscription.path("id"));
        ObjectNode phase = phase(subscription);
        ObjectNode first = SubscriptionItems.of(subscription).getFirst();
        phase.set("start_date", first.path("current_period_start"));
        phase.set("end_date", first.path("current_period_end"));
        ArrayNode items = phase.putArray("items");
        SubscriptionItems.of(subscription)
                .forEach(item -> items.add(item(Json.text(item, "price", ""), Json.number(item, "quantity", 1))));
        if (Json.is(subscription, "status", "trialing")) {
            phase.set("trial_end", subscription.path("trial_end"));
        }
        schedule.putArray("phases").add(phase);
        current(schedule, phase);
        kit.store().add(schedule);
        subscription.set("schedule", schedule.path("id"));
        kit.events().emit("subscription_schedule.created", schedule);
        kit.events().emit("customer.subscription.updated", subscription);
        return schedule;
    }

    private static ObjectNode phase(ObjectNode subscription) {
        ObjectNode phase = Json.object();
        for (String none : List.of(
                "application_fee_percent",
                "billing_cycle_anchor",
                "billing_thresholds",
                "collection_method",
                "default_payment_method",
                "description",
                "invoice_settings",
                "on_behalf_of",
                "transfer_data",
                "trial_end")) {
            phase.putNull(none);
        }
        phase.putArray("add_invoice_items");
        phase.putArray("discounts");
        phase.putArray("items");
        phase.putObject("metadata");
        phase.set("currency", subscription.path("currency"));
        phase.put("proration_behavior", "create_prorations");
        return phase;
    }

    private static ObjectNode item(String price, long quantity) {
        ObjectNode item = Json.object();
        item.putNull("billing_thresholds");
        item.putArray("discounts");
        item.putObject("metadata");
        item.put("plan", price);
        item.put("price", price);
        item.put("quantity", quantity);
        return item;
    }

    private ObjectNode update(Call call) {
        ObjectNode schedule = active(call);
        ObjectNode params = call.params();
        kit.take(params, schedule, "end_behavior", "metadata");
        List<ObjectNode> asked = Json.objects(params, "phases");
        if (!asked.isEmpty()) {
            phases(schedule, asked, Json.text(params, "proration_behavior", "create_prorations"));
        }
        kit.events().emit("subscription_schedule.updated", schedule);
        return schedule;
    }

    private void phases(ObjectNode schedule, List<ObjectNode> asked, String prorations) {
        ObjectNode subscription = kit.store().get("subscription", Json.text(schedule, "subscription"));
        ArrayNode phases = Json.array();
        long start = Json.number(Json.objects(schedule, "phases").getFirst(), "start_date");
        for (int i = 0; i < asked.size(); i++) {
            ObjectNode phase = phase(subscription);
            phase.put("proration_behavior", Json.text(asked.get(i), "proration_behavior", prorations));
            String param = "phases[%d][items]".formatted(i);
            ArrayNode items = phase.putArray("items");
            for (ObjectNode wanted : Json.objects(asked.get(i), "items")) {
                String price = Json.text(wanted, "price", Json.text(wanted, "plan", ""));
                kit.store().named("price", price, param);
                items.add(item(price, Json.number(wanted, "quantity", 1)));
            }
            if (items.isEmpty()) {
                throw StripeError.required(param);
            }
            long end = end(asked.get(i), items, start);
            phase.put("start_date", start);
            phase.put("end_date", end);
            if (end <= start) {
                throw StripeError.invalid(
                        "The end date of a phase must be after its start date.", "phases[%d][end_date]".formatted(i));
            }
            start = end;
            phases.add(phase);
        }
        schedule.set("phases", phases);
        long now = kit.time().now(subscription);
        current(
                schedule,
                Json.objects(schedule, "phases").stream()
                        .filter(phase ->
                                Json.number(phase, "start_date") <= now && now < Json.number(phase, "end_date"))
                        .findFirst()
                        .orElseThrow(() ->
                                StripeError.invalid("The current phase of a schedule cannot be left out.", "phases")));
    }

    /** Where nothing is said, a phase lasts one period of its first price. */
    private long end(ObjectNode asked, ArrayNode items, long start) {
        if (Json.at(asked, "end_date").isNumber()) {
            return Json.number(asked, "end_date");
        }
        if (asked.get("duration") instanceof ObjectNode duration) {
            return Periods.plus(
                    start, Json.text(duration, "interval", "month"), Json.number(duration, "interval_count", 1));
        }
        ObjectNode price = kit.store().get("price", items.get(0).path("price").asString());
        return Periods.plus(
                start,
                Json.text(price, "recurring.interval", "month"),
                Json.number(price, "recurring.interval_count", 1));
    }

    private static void current(ObjectNode schedule, ObjectNode phase) {
        ObjectNode current = schedule.putObject("current_phase");
        current.set("start_date", phase.path("start_date"));
        current.set("end_date", phase.path("end_date"));
    }

    private ObjectNode cancel(Call call) {
        ObjectNode schedule = active(call);
        ObjectNode subscription =
                kit.store().edit(kit.store().get("subscription", Json.text(schedule, "subscription")));
        subscriptions.states().end(subscription);
        return schedule;
    }

    /** The subscription goes on by itself, as it is now. */
    private ObjectNode released(ObjectNode schedule) {
        ObjectNode subscription =
                kit.store().edit(kit.store().get("subscription", Json.text(schedule, "subscription")));
        schedule.put("status", "released").put("released_at", kit.time().now(schedule));
        schedule.set("released_subscription", subscription.path("id"));
        schedule.putNull("subscription").putNull("current_phase");
        subscription.putNull("schedule");
        kit.events().emit("subscription_schedule.released", schedule);
        kit.events().emit("customer.subscription.updated", subscription);
        return schedule;
    }

    /** A period is about to begin: whatever the phase of that moment is for. */
    private void beforeNext(ObjectNode subscription) {
        long at = SubscriptionItems.nextEnd(subscription);
        kit.store()
                .find("subscription_schedule", Json.text(subscription, "schedule"))
                .map(schedule -> phaseAt(schedule, at))
                .ifPresent(phase -> apply(subscription, phase));
    }

    private static @Nullable ObjectNode phaseAt(ObjectNode schedule, long at) {
        return Json.objects(schedule, "phases").stream()
                .filter(phase -> Json.number(phase, "start_date") <= at && at < Json.number(phase, "end_date"))
                .findFirst()
                .orElse(null);
    }

    private void apply(ObjectNode subscription, ObjectNode phase) {
        List<ObjectNode> items = SubscriptionItems.of(subscription);
        List<ObjectNode> wanted = Json.objects(phase, "items");
        ObjectNode before = items.getFirst().deepCopy();
        for (int i = 0; i < Math.min(items.size(), wanted.size()); i++) {
            items.get(i).set("price", wanted.get(i).path("price"));
            items.get(i).set("quantity", wanted.get(i).path("quantity"));
        }
        if (!subscriptions.items().sameRhythm(before, items.getFirst())) {
            subscription.set("billing_cycle_anchor", before.path("current_period_end"));
        }
    }

    static long phaseEnd(ObjectNode schedule) {
        return Json.is(schedule, "status", "active")
                ? Json.number(schedule, "current_phase.end_date", Long.MAX_VALUE)
                : Long.MAX_VALUE;
    }

    /** A phase ended, the renewal of that moment done: the next one, or the end of the schedule. */
    void phaseEnded(ObjectNode schedule) {
        kit.store().edit(schedule);
        ObjectNode next = phaseAt(schedule, phaseEnd(schedule));
        if (next != null) {
            current(schedule, next);
            kit.events().emit("subscription_schedule.updated", schedule);
        } else if (Json.is(schedule, "end_behavior", "cancel")) {
            ObjectNode subscription =
                    kit.store().edit(kit.store().get("subscription", Json.text(schedule, "subscription")));
            schedule.put("status", "completed").put("completed_at", kit.time().now(schedule));
            schedule.set("current_phase", NullNode.getInstance());
            subscription.putNull("schedule");
            kit.events().emit("subscription_schedule.completed", schedule);
            subscriptions.states().end(subscription);
        } else {
            released(schedule);
        }
    }
}
