package app.ritme.billing.emulator.invoice;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.payment.Outcome;
import app.ritme.billing.emulator.payment.Payments;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.Rendering;
import app.ritme.billing.emulator.world.StripeError;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Gets invoices paid, and keeps the payments of each. */
public final class Collection {

    private static final String TYPE = "invoice_payment";
    private static final String PATH = "/v1/invoice_payments";

    private final Kit kit;
    private final Payments payments;
    private final Invoices invoices;

    public Collection(Kit kit, Payments payments, Invoices invoices, Rendering rendering, Router router) {
        this.kit = kit;
        this.payments = payments;
        this.invoices = invoices;
        payments.whenSettled(this::settled);
        rendering.onlyWhenAsked(
                "invoice.payments", invoice -> Json.listOf(paymentsOf(invoice).toList(), PATH));
        rendering.onlyWhenAsked("invoice.confirmation_secret", this::confirmationSecret);
        router.post("/v1/invoices/:id/pay", this::pay)
                .get(PATH, call -> kit.page(call, kit.store().all(TYPE), PATH, "invoice", "status"))
                .get(PATH + "/:id", call -> kit.store().named(TYPE, call.id(), TYPE));
    }

    private ObjectNode pay(Call call) {
        ObjectNode invoice = kit.store().edit(invoices.named(call.id()));
        if (Json.is(invoice, "status", "draft")) {
            invoices.finalized(invoice);
        }
        if (Json.is(invoice, "status", "paid")) {
            throw StripeError.invalid("Invoice is already paid");
        }
        if (Json.is(invoice, "status", "void")) {
            throw StripeError.invalid("This invoice is voided and cannot be paid.");
        }
        if (Json.flag(call.params(), "paid_out_of_band")) {
            invoices.paid(invoice);
            return invoice;
        }
        StripeError refusal = attempt(invoice, Json.text(call.params(), "payment_method"), true);
        if (refusal != null) {
            throw refusal;
        }
        return invoice;
    }

    /** Somebody pays on the invoice's own page; answers why not. */
    public @Nullable StripeError pay(ObjectNode invoice, String method) {
        kit.store().edit(intentOf(invoice)).set("return_url", invoice.path("hosted_invoice_url"));
        return attempt(invoice, method, true);
    }

    /** Tries to be paid; answers why not. An invoice that is paid only later, by a debit, is no refusal. */
    public @Nullable StripeError attempt(ObjectNode invoice, @Nullable String with, boolean asked) {
        kit.store().edit(invoice);
        String method = with == null ? methodFor(invoice) : with;
        invoice.put("attempted", true);
        ObjectNode intent = intentOf(invoice);
        if (method == null) {
            invoice.put("attempt_count", Json.number(invoice, "attempt_count") + (asked ? 0 : 1));
            kit.events().emit("invoice.payment_failed", invoice);
            invoices.turned(invoice, Invoices.Turn.REFUSED);
            return StripeError.invalid(
                            "There is no `default_payment_method` set on this Customer or Invoice. Please set one, or pass in one.")
                    .with("code", "invoice_payment_intent_requires_action")
                    .undoing();
        }
        try {
            payments.confirm(kit.store().edit(intent), method);
        } catch (StripeError refusal) {
            if (refusal.status() != 402) {
                throw refusal;
            }
            invoice.put("attempt_count", Json.number(invoice, "attempt_count") + 1);
            kit.events().emit("invoice.payment_failed", invoice);
            invoices.turned(invoice, Invoices.Turn.REFUSED);
            return refusal;
        }
        if (Json.is(intent, "status", "requires_action")) {
            invoice.put("attempt_count", Json.number(invoice, "attempt_count") + 1);
            kit.events().emit("invoice.payment_action_required", invoice);
            invoices.turned(invoice, Invoices.Turn.ACTION_REQUIRED);
            return Outcome.AUTHENTICATE.refusal();
        }
        if (Json.is(intent, "status", "processing")) {
            invoice.put("attempt_count", Json.number(invoice, "attempt_count") + 1);
            invoices.turned(invoice, Invoices.Turn.UNDER_WAY);
        }
        return null;
    }

    public ObjectNode intentOf(ObjectNode invoice) {
        return paymentsOf(invoice)
                .map(payment -> kit.store().get("payment_intent", Json.text(payment, "payment.payment_intent")))
                .filter(intent -> !Json.is(intent, "status", "canceled"))
                .findFirst()
                .map(intent -> kit.store().edit(intent).put("amount", Json.number(invoice, "amount_remaining")))
                .orElseGet(() -> {
                    ObjectNode intent = payments.begin(
                            Json.number(invoice, "amount_remaining"),
                            Json.text(invoice, "currency", ""),
                            Json.text(invoice, "customer"));
                    ObjectNode payment = kit.begin(TYPE);
                    payment.put("invoice", Json.text(invoice, "id"));
                    payment.set("amount_requested", intent.path("amount"));
                    payment.set("currency", intent.path("currency"));
                    Json.inside(payment, "payment").put("payment_intent", Json.text(intent, "id"));
                    kit.store().add(payment);
                    return intent;
                });
    }

    /** A payment that waits for a proof or for a bank. */
    public Optional<ObjectNode> underWay(ObjectNode invoice) {
        return paymentsOf(invoice)
                .map(payment -> kit.store().get("payment_intent", Json.text(payment, "payment.payment_intent")))
                .filter(intent ->
                        Json.is(intent, "status", "requires_action") || Json.is(intent, "status", "processing"))
                .findFirst();
    }

    public Stream<ObjectNode> paymentsOf(ObjectNode invoice) {
        String id = Json.text(invoice, "id", "");
        return kit.store().all(TYPE).filter(payment -> Json.is(payment, "invoice", id));
    }

    private JsonNode confirmationSecret(ObjectNode invoice) {
        return paymentsOf(invoice)
                .findFirst()
                .<JsonNode>map(payment -> {
                    ObjectNode secret = Json.object();
                    secret.put(
                            "client_secret",
                            Json.text(
                                    kit.store().get("payment_intent", Json.text(payment, "payment.payment_intent")),
                                    "client_secret"));
                    secret.put("type", "payment_intent");
                    return secret;
                })
                .orElse(NullNode.getInstance());
    }

    /** The invoice's own way to pay, its subscription's, or its customer's. */
    public @Nullable String methodFor(ObjectNode invoice) {
        String own = Json.text(invoice, "default_payment_method");
        if (own != null) {
            return own;
        }
        return kit.store()
                .find("subscription", Json.text(invoice, "parent.subscription_details.subscription"))
                .map(subscription -> Json.text(subscription, "default_payment_method"))
                .or(() -> kit.store()
                        .find("customer", Json.text(invoice, "customer"))
                        .map(customer -> Json.text(customer, "invoice_settings.default_payment_method")))
                .orElse(null);
    }

    private void settled(ObjectNode intent, boolean success) {
        kit.store()
                .all(TYPE)
                .filter(payment -> Json.is(payment, "payment.payment_intent", Json.text(intent, "id", "")))
                .findFirst()
                .ifPresent(payment -> {
                    ObjectNode invoice = kit.store().edit(kit.store().get("invoice", Json.text(payment, "invoice")));
                    if (success) {
                        kit.store().edit(payment).put("status", "paid");
                        payment.set("amount_paid", intent.path("amount"));
                        Json.inside(payment, "status_transitions")
                                .put("paid_at", kit.time().now(invoice));
                        invoices.paid(invoice);
                    } else {
                        kit.events().emit("invoice.payment_failed", invoice);
                        invoices.turned(invoice, Invoices.Turn.REFUSED);
                    }
                });
    }
}
