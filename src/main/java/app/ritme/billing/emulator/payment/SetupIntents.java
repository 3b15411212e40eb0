package app.ritme.billing.emulator.payment;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import tools.jackson.databind.node.ObjectNode;

/** Ways to pay that are kept for later, without a payment. */
public final class SetupIntents {

    private static final String TYPE = "setup_intent";
    private static final String PATH = "/v1/setup_intents";

    private final Kit kit;
    private final PaymentMethods methods;

    public SetupIntents(Kit kit, PaymentMethods methods, Router router) {
        this.kit = kit;
        this.methods = methods;
        router.get(PATH, call -> kit.page(call, kit.store().all(TYPE), PATH, "customer", "payment_method"))
                .post(PATH, this::create)
                .get(PATH + "/:id", this::named)
                .post(PATH + "/:id", this::update)
                .post(PATH + "/:id/confirm", call -> {
                    ObjectNode intent = open(call);
                    chosen(intent, call.params());
                    return confirm(intent);
                })
                .post(PATH + "/:id/cancel", this::cancel);
    }

    private ObjectNode named(Call call) {
        return kit.store().named(TYPE, call.id(), "intent");
    }

    private ObjectNode open(Call call) {
        ObjectNode intent = kit.store().edit(named(call));
        String status = Json.text(intent, "status", "");
        if (status.equals("succeeded") || status.equals("canceled")) {
            throw StripeError.invalid("You cannot change this SetupIntent because it has already %s.".formatted(status))
                    .with("code", "setup_intent_unexpected_state");
        }
        return intent;
    }

    private ObjectNode create(Call call) {
        ObjectNode intent = kit.begin(TYPE);
        kit.take(call.params(), intent, "customer", "description", "metadata", "usage");
        intent.put("created", kit.time().now(intent));
        intent.put(
                "client_secret",
                Json.text(intent, "id") + "_secret_" + kit.store().ids().letters(25));
        intent.putArray("payment_method_types").add("card");
        kit.store().add(intent);
        chosen(intent, call.params());
        kit.events().emit("setup_intent.created", intent);
        return Json.flag(call.params(), "confirm") ? confirm(intent) : intent;
    }

    private ObjectNode update(Call call) {
        ObjectNode intent = open(call);
        kit.take(call.params(), intent, "customer", "description", "metadata");
        chosen(intent, call.params());
        return intent;
    }

    private void chosen(ObjectNode intent, ObjectNode params) {
        String method = Json.text(params, "payment_method");
        if (method != null) {
            intent.put("payment_method", Json.text(methods.named(method, "payment_method"), "id"));
            intent.put("status", "requires_confirmation");
        }
    }

    /** Asks the bank, without taking money. A refusal is thrown after it is written down. */
    private ObjectNode confirm(ObjectNode intent) {
        String id = Json.text(intent, "payment_method");
        if (id == null) {
            throw StripeError.invalid(
                    "You cannot confirm this SetupIntent because it's missing a payment method. Update the SetupIntent with a payment method and then confirm it again.");
        }
        ObjectNode method = methods.named(id, "payment_method");
        Outcome outcome = PaymentMethods.outcome(method);
        if (outcome == Outcome.AUTHENTICATE) {
            intent.put("status", "requires_action");
            ObjectNode action = intent.putObject("next_action");
            action.put("type", "use_stripe_sdk");
            action.putObject("use_stripe_sdk");
            kit.events().emit("setup_intent.requires_action", intent);
            return intent;
        }
        if (outcome.refused() && outcome != Outcome.DECLINED_LATER) {
            throw refused(intent, method, outcome);
        }
        intent.put("status", "succeeded").putNull("last_setup_error");
        kit.store().find("customer", Json.text(intent, "customer")).ifPresent(customer -> methods.attach(id, customer));
        kit.events().emit("setup_intent.succeeded", intent);
        return intent;
    }

    private StripeError refused(ObjectNode intent, ObjectNode method, Outcome outcome) {
        StripeError refusal = outcome.refusal();
        ObjectNode error = refusal.details();
        error.put("doc_url", "https://stripe.com/docs/error-codes");
        error.set("payment_method", method.deepCopy());
        ((ObjectNode) error.path("payment_method")).remove("_outcome");
        intent.put("status", "requires_payment_method").putNull("payment_method");
        intent.set("last_setup_error", error);
        kit.events().emit("setup_intent.setup_failed", intent);
        return refusal;
    }

    private ObjectNode cancel(Call call) {
        ObjectNode intent = open(call);
        kit.take(call.params(), intent, "cancellation_reason");
        intent.put("status", "canceled");
        kit.events().emit("setup_intent.canceled", intent);
        return intent;
    }
}
