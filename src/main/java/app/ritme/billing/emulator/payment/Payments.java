package app.ritme.billing.emulator.payment;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Payment intents, their charges and refunds. */
public final class Payments {

    /** As long as a bank takes; only German accounts take it, so that Stripe's command-line client need not wait. */
    private static final long DAYS_OF_A_DEBIT = 5 * 86_400;

    private final Kit kit;
    private final PaymentMethods methods;
    private final List<BiConsumer<ObjectNode, Boolean>> settled = new ArrayList<>();

    public Payments(Kit kit, PaymentMethods methods, Router router) {
        this.kit = kit;
        this.methods = methods;
        router.get(
                        "/v1/payment_intents",
                        call -> kit.page(call, kit.store().all("payment_intent"), "/v1/payment_intents", "customer"))
                .post("/v1/payment_intents", this::create)
                .get("/v1/payment_intents/:id", call -> named(call))
                .post("/v1/payment_intents/:id", this::update)
                .post("/v1/payment_intents/:id/confirm", call -> {
                    ObjectNode intent = kit.store().edit(named(call));
                    kit.take(call.params(), intent, "payment_method", "return_url");
                    return confirm(intent, Json.text(intent, "payment_method"));
                })
                .post("/v1/payment_intents/:id/cancel", this::cancel)
                .post("/v1/payment_intents/:id/capture", this::capture)
                .get(
                        "/v1/charges",
                        call -> kit.page(call, kit.store().all("charge"), "/v1/charges", "customer", "payment_intent"))
                .get("/v1/charges/:id", call -> kit.store().named("charge", call.id(), "charge"))
                .get(
                        "/v1/refunds",
                        call -> kit.page(call, kit.store().all("refund"), "/v1/refunds", "charge", "payment_intent"))
                .post("/v1/refunds", this::refund)
                .get("/v1/refunds/:id", call -> kit.store().named("refund", call.id(), "id"));
    }

    /** Is told when a payment came to an end, and whether it was paid. */
    public void whenSettled(BiConsumer<ObjectNode, Boolean> listener) {
        settled.add(listener);
    }

    private ObjectNode named(Call call) {
        return kit.store().named("payment_intent", call.id(), "intent");
    }

    private ObjectNode create(Call call) {
        ObjectNode params = call.params();
        ObjectNode intent =
                begin(Json.number(params, "amount"), Json.text(params, "currency", ""), Json.text(params, "customer"));
        kit.take(
                params,
                intent,
                "description",
                "metadata",
                "capture_method",
                "confirmation_method",
                "receipt_email",
                "setup_future_usage",
                "statement_descriptor",
                "statement_descriptor_suffix",
                "payment_method_types");
        shipping(params, intent);
        String method = Json.text(params, "payment_method");
        if (method != null) {
            intent.put("payment_method", Json.text(methods.named(method, "payment_method"), "id"));
            intent.put("status", "requires_confirmation");
        }
        return Json.flag(params, "confirm") ? confirm(intent, Json.text(intent, "payment_method")) : intent;
    }

    private static void shipping(ObjectNode params, ObjectNode intent) {
        if (params.has("shipping")) {
            intent.set("shipping", Kit.shipping(params.path("shipping")));
        }
    }

    public ObjectNode begin(long amount, String currency, @Nullable String customer) {
        if (amount < 1) {
            throw StripeError.invalid("This value must be greater than or equal to 1.", "amount")
                    .with("code", "parameter_invalid_integer");
        }
        ObjectNode intent = kit.begin("payment_intent");
        intent.put("amount", amount);
        intent.put("currency", currency);
        intent.put("customer", customer);
        intent.put("created", kit.time().now(intent));
        intent.put(
                "client_secret",
                Json.text(intent, "id") + "_secret_" + kit.store().ids().letters(25));
        intent.putArray("payment_method_types").add("card");
        kit.store().add(intent);
        kit.events().emit("payment_intent.created", intent);
        return intent;
    }

    private ObjectNode update(Call call) {
        ObjectNode intent = kit.store().edit(named(call));
        kit.take(
                call.params(),
                intent,
                "amount",
                "currency",
                "customer",
                "description",
                "metadata",
                "payment_method",
                "receipt_email",
                "setup_future_usage");
        shipping(call.params(), intent);
        return intent;
    }

    /** Tries to take the money. A refusal is thrown after it is written down. */
    public ObjectNode confirm(ObjectNode intent, @Nullable String methodId) {
        if (methodId == null) {
            throw StripeError.invalid(
                    "You cannot confirm this PaymentIntent because it's missing a payment method. To confirm the PaymentIntent with a payment method, specify a payment method attached to this account.");
        }
        if (Json.is(intent, "status", "succeeded") || Json.is(intent, "status", "canceled")) {
            throw StripeError.invalid(
                            "You cannot confirm this PaymentIntent because it has already %s after being previously confirmed."
                                    .formatted(Json.text(intent, "status")))
                    .with("code", "payment_intent_unexpected_state");
        }
        ObjectNode method = methods.named(methodId, "payment_method");
        intent.put("payment_method", Json.text(method, "id"));
        Outcome outcome = PaymentMethods.outcome(method);
        if (outcome == Outcome.AUTHENTICATE && !Json.flag(intent, "_authenticated") && !Json.flag(method, "_proven")) {
            intent.put("status", "requires_action");
            ObjectNode action = intent.putObject("next_action");
            action.put("type", "redirect_to_url");
            ObjectNode redirect = action.putObject("redirect_to_url");
            redirect.put("return_url", Json.text(intent, "return_url", kit.url().get()));
            redirect.put("url", kit.url().get() + "/_pages/authenticate/" + Json.text(intent, "id"));
            intent.remove("return_url");
            kit.events().emit("payment_intent.requires_action", intent);
            return intent;
        }
        intent.remove("return_url");
        if (outcome.refused()) {
            throw refused(intent, method, outcome);
        }
        if (outcome.later()) {
            intent.put("status", "processing");
            intent.put("_settles_at", kit.time().now(intent) + (Json.flag(method, "_slow") ? DAYS_OF_A_DEBIT : 0));
            kit.events().emit("payment_intent.processing", intent);
            return intent;
        }
        if (Json.is(intent, "capture_method", "manual")) {
            charge(intent, method, null).put("captured", false);
            intent.put("status", "requires_capture");
            intent.set("amount_capturable", intent.path("amount"));
            kit.events().emit("payment_intent.amount_capturable_updated", intent);
            return intent;
        }
        return succeed(intent, method);
    }

    private ObjectNode succeed(ObjectNode intent, ObjectNode method) {
        kit.store().edit(method).remove("_proven");
        ObjectNode charge = charge(intent, method, null);
        kit.events().emit("charge.succeeded", charge);
        intent.put("status", "succeeded");
        intent.set("amount_received", intent.path("amount"));
        intent.putNull("next_action");
        intent.putNull("last_payment_error");
        kit.events().emit("payment_intent.succeeded", intent);
        settled.forEach(listener -> listener.accept(intent, true));
        return intent;
    }

    private StripeError refused(ObjectNode intent, ObjectNode method, Outcome outcome) {
        StripeError refusal = outcome.refusal();
        ObjectNode charge = charge(intent, method, refusal);
        kit.events().emit("charge.failed", charge);
        intent.put("status", "requires_payment_method");
        intent.putNull("payment_method");
        intent.putNull("next_action");
        ObjectNode error = refusal.details();
        error.put("charge", Json.text(charge, "id"));
        error.put("doc_url", "https://stripe.com/docs/error-codes");
        error.set("payment_method", method.deepCopy());
        ((ObjectNode) error.path("payment_method")).remove("_outcome");
        intent.set("last_payment_error", error);
        kit.events().emit("payment_intent.payment_failed", intent);
        return refusal.with("charge", Json.text(charge, "id"));
    }

    private ObjectNode charge(ObjectNode intent, ObjectNode method, @Nullable StripeError refusal) {
        ObjectNode charge = kit.begin("charge");
        charge.set("created", intent.path("created"));
        charge.put("created", kit.time().now(intent));
        for (String same : List.of("amount", "currency", "customer", "description", "shipping", "receipt_email")) {
            charge.set(same, intent.path(same).deepCopy());
        }
        charge.put("payment_intent", Json.text(intent, "id"));
        charge.put("payment_method", Json.text(method, "id"));
        charge.set("billing_details", method.path("billing_details").deepCopy());
        boolean paid = refusal == null;
        charge.put("paid", paid);
        charge.put("captured", paid);
        charge.put("amount_captured", paid ? Json.number(intent, "amount") : 0);
        charge.put("status", paid ? "succeeded" : "failed");
        if (refusal != null) {
            charge.put("failure_code", Json.text(refusal.details(), "code"));
            charge.put("failure_message", refusal.getMessage());
        }
        kit.store().add(charge);
        intent.put("latest_charge", Json.text(charge, "id"));
        return charge;
    }

    /** The person proved who they are, or did not. */
    public void authenticated(ObjectNode intent, boolean proven) {
        kit.store().edit(intent);
        ObjectNode method = methods.named(Json.text(intent, "payment_method", ""), "payment_method");
        if (proven) {
            intent.put("_authenticated", true);
            succeed(intent, method);
        } else {
            intent.put("status", "requires_payment_method");
            intent.putNull("payment_method");
            intent.putNull("next_action");
            kit.events().emit("payment_intent.payment_failed", intent);
            settled.forEach(listener -> listener.accept(intent, false));
        }
    }

    /** A debit that was under way came to its end. */
    public void settle(ObjectNode intent) {
        kit.store().edit(intent);
        intent.remove("_settles_at");
        ObjectNode method = methods.named(Json.text(intent, "payment_method", ""), "payment_method");
        if (PaymentMethods.outcome(method) == Outcome.LATER_PAID) {
            succeed(intent, method);
        } else {
            refused(intent, method, Outcome.DECLINED);
            settled.forEach(listener -> listener.accept(intent, false));
        }
    }

    private ObjectNode cancel(Call call) {
        ObjectNode intent = kit.store().edit(named(call));
        cancel(intent, Json.text(call.params(), "cancellation_reason"));
        return intent;
    }

    public void cancel(ObjectNode intent, @Nullable String reason) {
        if (Json.is(intent, "status", "succeeded") || Json.is(intent, "status", "canceled")) {
            throw StripeError.invalid("You cannot cancel this PaymentIntent because it has a status of %s."
                            .formatted(Json.text(intent, "status")))
                    .with("code", "payment_intent_unexpected_state");
        }
        kit.store().edit(intent).put("status", "canceled");
        intent.put("canceled_at", kit.time().now(intent));
        intent.put("cancellation_reason", reason);
        kit.events().emit("payment_intent.canceled", intent);
    }

    private ObjectNode capture(Call call) {
        ObjectNode intent = kit.store().edit(named(call));
        if (!Json.is(intent, "status", "requires_capture")) {
            throw StripeError.invalid("This PaymentIntent could not be captured because it has a status of %s."
                            .formatted(Json.text(intent, "status")))
                    .with("code", "payment_intent_unexpected_state");
        }
        ObjectNode charge = kit.store().edit(kit.store().get("charge", Json.text(intent, "latest_charge")));
        long amount = Json.number(call.params(), "amount_to_capture", Json.number(intent, "amount"));
        charge.put("captured", true);
        charge.put("amount_captured", amount);
        kit.events().emit("charge.captured", charge);
        intent.put("status", "succeeded");
        intent.put("amount_received", amount);
        intent.put("amount_capturable", 0);
        kit.events().emit("payment_intent.succeeded", intent);
        return intent;
    }

    private ObjectNode refund(Call call) {
        return refund(call.params());
    }

    /** Gives back what was paid, or a part of it. */
    public ObjectNode refund(ObjectNode params) {
        String chargeId = Json.text(params, "charge");
        if (chargeId == null) {
            String intent = Json.text(params, "payment_intent");
            if (intent == null) {
                throw StripeError.required("charge");
            }
            chargeId = Json.text(kit.store().named("payment_intent", intent, "payment_intent"), "latest_charge", "");
        }
        ObjectNode charge = kit.store().edit(kit.store().named("charge", chargeId, "charge"));
        long left = Json.number(charge, "amount_captured") - Json.number(charge, "amount_refunded");
        long amount = Json.number(params, "amount", left);
        if (left <= 0) {
            throw StripeError.invalid("Charge %s has already been refunded.".formatted(chargeId))
                    .with("code", "charge_already_refunded");
        }
        if (amount > left) {
            throw StripeError.invalid(
                    "Refund amount (%d) is greater than unrefunded amount on charge (%d)".formatted(amount, left),
                    "amount");
        }
        ObjectNode refund = kit.begin("refund");
        refund.put("amount", amount);
        refund.put("charge", chargeId);
        for (String same : List.of("currency", "payment_intent")) {
            refund.set(same, charge.path(same));
        }
        kit.take(params, refund, "metadata", "reason");
        kit.store().add(refund);
        charge.put("amount_refunded", Json.number(charge, "amount_refunded") + amount);
        charge.put("refunded", amount == left);
        kit.events().emit("charge.refunded", charge);
        kit.events().emit("refund.created", refund);
        return refund;
    }
}
