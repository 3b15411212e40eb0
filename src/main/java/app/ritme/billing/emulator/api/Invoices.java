package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.money.Amounts;
import app.ritme.billing.emulator.money.Vat;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.Rendering;
import app.ritme.billing.emulator.world.StripeError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Invoices, what waits to be on one, and the payments of them. */
public final class Invoices {

    /** What became of an invoice. */
    enum Turn {
        PAID,
        REFUSED,
        ACTION_REQUIRED,
        VOIDED,
        UNCOLLECTIBLE
    }

    private final Kit kit;
    private final Payments payments;
    private final List<BiConsumer<ObjectNode, Turn>> turns = new ArrayList<>();

    public Invoices(Kit kit, Payments payments, Rendering rendering, Router router) {
        this.kit = kit;
        this.payments = payments;
        payments.whenSettled(this::paymentSettled);
        rendering.onlyWhenAsked(
                "invoice.payments", invoice -> Json.listOf(paymentsOf(invoice).toList(), "/v1/invoice_payments"));
        rendering.onlyWhenAsked("invoice.confirmation_secret", this::confirmationSecret);
        router.get(
                        "/v1/invoices",
                        call -> kit.page(
                                call,
                                kit.store()
                                        .all("invoice")
                                        .filter(invoice -> !Json.has(call.params(), "subscription")
                                                || Json.is(
                                                        invoice,
                                                        "parent.subscription_details.subscription",
                                                        Json.text(call.params(), "subscription", ""))),
                                "/v1/invoices",
                                "customer",
                                "status",
                                "collection_method"))
                .post("/v1/invoices", this::create)
                .get("/v1/invoices/:id", call -> named(call))
                .post("/v1/invoices/:id", this::update)
                .delete("/v1/invoices/:id", this::delete)
                .get("/v1/invoices/:id/lines", call -> named(call).path("lines"))
                .post("/v1/invoices/:id/finalize", call -> finalized(kit.store().edit(draft(call))))
                .post("/v1/invoices/:id/pay", this::pay)
                .post("/v1/invoices/:id/send", this::send)
                .post("/v1/invoices/:id/void", call -> voided(kit.store().edit(open(call, "void"))))
                .post(
                        "/v1/invoices/:id/mark_uncollectible",
                        call -> uncollectible(kit.store().edit(open(call, "mark as uncollectible"))))
                .get(
                        "/v1/invoiceitems",
                        call -> kit.page(
                                call, kit.store().all("invoiceitem"), "/v1/invoiceitems", "customer", "invoice"))
                .post("/v1/invoiceitems", this::createItem)
                .get("/v1/invoiceitems/:id", call -> kit.store().named("invoiceitem", call.id(), "invoiceitem"))
                .delete("/v1/invoiceitems/:id", this::deleteItem)
                .get(
                        "/v1/invoice_payments",
                        call -> kit.page(
                                call, kit.store().all("invoice_payment"), "/v1/invoice_payments", "invoice", "status"))
                .get(
                        "/v1/invoice_payments/:id",
                        call -> kit.store().named("invoice_payment", call.id(), "invoice_payment"))
                .get("/v1/credit_notes", call -> Json.listOf(List.of(), "/v1/credit_notes"));
    }

    void whenTurned(BiConsumer<ObjectNode, Turn> listener) {
        turns.add(listener);
    }

    private void turned(ObjectNode invoice, Turn turn) {
        turns.forEach(listener -> listener.accept(invoice, turn));
    }

    private ObjectNode named(Call call) {
        return kit.store().named("invoice", call.id(), "invoice");
    }

    private ObjectNode draft(Call call) {
        ObjectNode invoice = named(call);
        if (!Json.is(invoice, "status", "draft")) {
            throw StripeError.invalid("This invoice is already finalized, you can't re-finalize a non-draft invoice.")
                    .with("code", "invoice_not_editable");
        }
        return invoice;
    }

    private ObjectNode open(Call call, String what) {
        ObjectNode invoice = named(call);
        if (!Json.is(invoice, "status", "open") && !Json.is(invoice, "status", "uncollectible")) {
            throw StripeError.invalid("You can only %s an open invoice. This invoice is %s."
                    .formatted(what, Json.text(invoice, "status")));
        }
        return invoice;
    }

    private ObjectNode create(Call call) {
        ObjectNode params = call.params();
        ObjectNode customer = kit.store().named("customer", Json.text(params, "customer", ""), "customer");
        ObjectNode invoice = begin(customer, "manual");
        kit.take(
                params,
                invoice,
                "description",
                "metadata",
                "collection_method",
                "auto_advance",
                "footer",
                "default_payment_method",
                "due_date",
                "custom_fields",
                "days_until_due");
        invoice.remove("days_until_due");
        if (Json.has(params, "days_until_due")) {
            invoice.put("due_date", kit.time().now(customer) + Json.number(params, "days_until_due") * 86_400);
        }
        if (!Json.is(params, "pending_invoice_items_behavior", "exclude")) {
            addPending(invoice, null);
        }
        invoice.put("currency", Json.text(params, "currency", Json.text(invoice, "currency", "")));
        total(invoice);
        kit.events().emit("invoice.created", invoice);
        return invoice;
    }

    /** A draft with nothing on it yet; in the store, not told of. */
    ObjectNode begin(ObjectNode customer, String reason) {
        ObjectNode invoice = kit.begin("invoice");
        long now = kit.time().now(customer);
        invoice.put("created", now);
        invoice.put("customer", Json.text(customer, "id"));
        invoice.put("billing_reason", reason);
        invoice.put("account_country", "NL");
        invoice.put("account_name", "Ritme");
        invoice.put("currency", Json.text(customer, "currency", "eur"));
        for (String same : List.of("address", "email", "name", "phone", "shipping", "tax_exempt")) {
            invoice.set("customer_" + same, customer.path(same).deepCopy());
        }
        invoice.set("test_clock", customer.path("test_clock"));
        invoice.put("period_start", now);
        invoice.put("period_end", now);
        taxIds(invoice);
        Json.inside(invoice, "lines").put("url", "/v1/invoices/" + Json.text(invoice, "id") + "/lines");
        kit.store().add(invoice);
        return invoice;
    }

    private void taxIds(ObjectNode invoice) {
        ArrayNode ids = invoice.putArray("customer_tax_ids");
        kit.store()
                .all("tax_id")
                .filter(tax -> Json.is(tax, "customer", Json.text(invoice, "customer", "")))
                .forEach(tax -> {
                    ObjectNode id = ids.addObject();
                    id.set("type", tax.path("type"));
                    id.set("value", tax.path("value"));
                });
    }

    /** Puts on an invoice what waits for this subscription, or for none. */
    void addPending(ObjectNode invoice, @Nullable String subscription) {
        pending(Json.text(invoice, "customer", ""), subscription).forEach(item -> {
            kit.store().edit(item).put("invoice", Json.text(invoice, "id"));
            ObjectNode line = line(
                    invoice,
                    Json.number(item, "amount"),
                    Json.text(item, "description"),
                    Json.number(item, "quantity", 1));
            line.put("currency", Json.text(item, "currency"));
            line.set("period", item.path("period").deepCopy());
            line.set("pricing", item.path("pricing").deepCopy());
            line.put("subscription", subscription);
            ObjectNode parent = Json.object();
            parent.put("type", "invoice_item_details");
            ObjectNode details = parent.putObject("invoice_item_details");
            details.put("invoice_item", Json.text(item, "id"));
            details.put("proration", Json.flag(item, "proration"));
            details.putNull("proration_details");
            details.put("subscription", subscription);
            parent.putNull("subscription_item_details");
            line.set("parent", parent);
            invoice.put("currency", Json.text(item, "currency"));
        });
    }

    Stream<ObjectNode> pending(String customer, @Nullable String subscription) {
        return kit.store()
                .all("invoiceitem")
                .filter(item -> Json.is(item, "customer", customer)
                        && !Json.has(item, "invoice")
                        && java.util.Objects.equals(
                                Json.text(item, "parent.subscription_details.subscription"), subscription));
    }

    ObjectNode line(ObjectNode invoice, long amount, @Nullable String description, long quantity) {
        ObjectNode line = kit.store().blank("line_item");
        line.put("amount", amount);
        line.put("subtotal", amount);
        line.put("currency", Json.text(invoice, "currency"));
        line.put("description", description);
        line.put("invoice", Json.text(invoice, "id"));
        line.put("quantity", quantity);
        line.put("quantity_decimal", Long.toString(quantity));
        ObjectNode period = line.putObject("period");
        period.set("start", invoice.path("created"));
        period.set("end", invoice.path("created"));
        ((ArrayNode) Json.at(invoice, "lines.data")).add(line);
        return line;
    }

    /** Adds everything up. */
    void total(ObjectNode invoice) {
        List<ObjectNode> lines = Json.objects(invoice, "lines.data");
        long subtotal =
                lines.stream().mapToLong(line -> Json.number(line, "amount")).sum();
        long tax = 0;
        ArrayNode taxes = invoice.putArray("total_taxes");
        if (Json.flag(invoice, "automatic_tax.enabled")) {
            String country = Json.text(invoice, "customer_address.country");
            ObjectNode automatic = Json.inside(invoice, "automatic_tax");
            automatic.put("status", country == null ? "requires_location_inputs" : "complete");
            automatic.put("disabled_reason", (String) null);
            if (country != null) {
                boolean reverse = reverseCharge(invoice, country);
                tax = reverse ? 0 : Amounts.percent(subtotal, Vat.hundredths(country));
                taxes.add(tax(tax, subtotal, reverse));
            }
        }
        long total = subtotal + tax;
        invoice.put("subtotal", subtotal);
        invoice.put("subtotal_excluding_tax", subtotal);
        invoice.put("total_excluding_tax", subtotal);
        invoice.put("total", total);
        long balance = kit.store()
                .find("customer", Json.text(invoice, "customer"))
                .map(c -> Json.number(c, "balance"))
                .orElse(0L);
        invoice.put("starting_balance", balance);
        long due = Math.max(0, total + Math.min(0, balance));
        invoice.put("amount_due", due);
        invoice.put("amount_remaining", due - Json.number(invoice, "amount_paid"));
    }

    private boolean reverseCharge(ObjectNode invoice, String country) {
        return !country.equals("NL")
                && kit.store()
                        .all("tax_id")
                        .anyMatch(id -> Json.is(id, "customer", Json.text(invoice, "customer", ""))
                                && Json.is(id, "type", "eu_vat")
                                && Json.is(id, "verification.status", "verified"));
    }

    private static ObjectNode tax(long amount, long on, boolean reverse) {
        ObjectNode tax = Json.object();
        tax.put("amount", amount);
        tax.put("tax_behavior", "exclusive");
        tax.putNull("tax_rate_details");
        tax.put("taxability_reason", reverse ? "reverse_charge" : "standard_rated");
        tax.put("taxable_amount", reverse ? 0 : on);
        tax.put("type", "tax_rate_details");
        return tax;
    }

    /** The draft becomes a bill: numbered, fixed, to be paid. */
    ObjectNode finalized(ObjectNode invoice) {
        taxIds(invoice);
        total(invoice);
        long now = kit.time().now(invoice);
        ObjectNode customer = kit.store().edit(kit.store().get("customer", Json.text(invoice, "customer")));
        long sequence = Json.number(customer, "next_invoice_sequence", 1);
        customer.put("next_invoice_sequence", sequence + 1);
        invoice.put("number", "%s-%04d".formatted(Json.text(customer, "invoice_prefix"), sequence));
        invoice.put("status", "open");
        invoice.put("effective_at", now);
        invoice.putNull("automatically_finalizes_at");
        Json.inside(invoice, "status_transitions").put("finalized_at", now);
        String page = kit.url().get() + "/i/" + Json.text(invoice, "id");
        invoice.put("hosted_invoice_url", page);
        invoice.put("invoice_pdf", page + "/pdf");
        long used = Json.number(invoice, "total") - Json.number(invoice, "amount_due");
        long ending = Json.number(customer, "balance")
                + (Json.number(invoice, "total") < 0 ? Json.number(invoice, "total") : used);
        customer.put("balance", ending);
        invoice.put("ending_balance", ending);
        kit.events().emit("invoice.finalized", invoice);
        if (Json.number(invoice, "amount_due") == 0) {
            paid(invoice);
        }
        return invoice;
    }

    private ObjectNode pay(Call call) {
        ObjectNode invoice = kit.store().edit(named(call));
        if (Json.is(invoice, "status", "draft")) {
            finalized(invoice);
        }
        if (Json.is(invoice, "status", "paid")) {
            throw StripeError.invalid("Invoice is already paid");
        }
        if (Json.is(invoice, "status", "void")) {
            throw StripeError.invalid("This invoice is voided and cannot be paid.");
        }
        if (Json.flag(call.params(), "paid_out_of_band")) {
            paid(invoice);
            return invoice;
        }
        StripeError refusal = attempt(invoice, Json.text(call.params(), "payment_method"), true);
        if (refusal != null) {
            throw refusal;
        }
        return invoice;
    }

    /** Tries to be paid; answers why not. An invoice that is paid only later, by a debit, is no refusal. */
    @Nullable
    StripeError attempt(ObjectNode invoice, @Nullable String with, boolean asked) {
        kit.store().edit(invoice);
        String method = with == null ? methodFor(invoice) : with;
        invoice.put("attempted", true);
        ObjectNode intent = intentOf(invoice);
        if (method == null) {
            invoice.put("attempt_count", Json.number(invoice, "attempt_count") + (asked ? 0 : 1));
            kit.events().emit("invoice.payment_failed", invoice);
            turned(invoice, Turn.REFUSED);
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
            turned(invoice, Turn.REFUSED);
            return refusal;
        }
        if (Json.is(intent, "status", "requires_action")) {
            invoice.put("attempt_count", Json.number(invoice, "attempt_count") + 1);
            kit.events().emit("invoice.payment_action_required", invoice);
            turned(invoice, Turn.ACTION_REQUIRED);
            return Outcome.AUTHENTICATE.refusal();
        }
        return null;
    }

    ObjectNode intentOf(ObjectNode invoice) {
        return paymentsOf(invoice)
                .map(payment -> kit.store().get("payment_intent", Json.text(payment, "payment.payment_intent")))
                .filter(intent -> !Json.is(intent, "status", "canceled"))
                .findFirst()
                .orElseGet(() -> {
                    ObjectNode intent = payments.begin(
                            Json.number(invoice, "amount_remaining"),
                            Json.text(invoice, "currency", ""),
                            Json.text(invoice, "customer"));
                    ObjectNode payment = kit.begin("invoice_payment");
                    payment.put("invoice", Json.text(invoice, "id"));
                    payment.set("amount_requested", intent.path("amount"));
                    payment.set("currency", intent.path("currency"));
                    Json.inside(payment, "payment").put("payment_intent", Json.text(intent, "id"));
                    kit.store().add(payment);
                    return intent;
                });
    }

    Stream<ObjectNode> paymentsOf(ObjectNode invoice) {
        String id = Json.text(invoice, "id", "");
        return kit.store().all("invoice_payment").filter(payment -> Json.is(payment, "invoice", id));
    }

    private tools.jackson.databind.JsonNode confirmationSecret(ObjectNode invoice) {
        return paymentsOf(invoice)
                .findFirst()
                .<tools.jackson.databind.JsonNode>map(payment -> {
                    ObjectNode secret = Json.object();
                    secret.put(
                            "client_secret",
                            Json.text(
                                    kit.store().get("payment_intent", Json.text(payment, "payment.payment_intent")),
                                    "client_secret"));
                    secret.put("type", "payment_intent");
                    return secret;
                })
                .orElse(tools.jackson.databind.node.NullNode.getInstance());
    }

    /** The invoice's own way to pay, its subscription's, or its customer's. */
    @Nullable
    String methodFor(ObjectNode invoice) {
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

    private void paymentSettled(ObjectNode intent, boolean success) {
        kit.store()
                .all("invoice_payment")
                .filter(payment -> Json.is(payment, "payment.payment_intent", Json.text(intent, "id", "")))
                .findFirst()
                .ifPresent(payment -> {
                    ObjectNode invoice = kit.store().edit(kit.store().get("invoice", Json.text(payment, "invoice")));
                    if (success) {
                        kit.store().edit(payment).put("status", "paid");
                        payment.set("amount_paid", intent.path("amount"));
                        Json.inside(payment, "status_transitions")
                                .put("paid_at", kit.time().now(invoice));
                        paid(invoice);
                    } else {
                        kit.events().emit("invoice.payment_failed", invoice);
                        turned(invoice, Turn.REFUSED);
                    }
                });
    }

    private void paid(ObjectNode invoice) {
        kit.store().edit(invoice).put("status", "paid");
        invoice.put("attempted", true);
        invoice.put("amount_paid", Json.number(invoice, "amount_due"));
        invoice.put("amount_remaining", 0);
        invoice.putNull("next_payment_attempt");
        Json.inside(invoice, "status_transitions").put("paid_at", kit.time().now(invoice));
        kit.events().emit("invoice.paid", invoice);
        kit.events().emit("invoice.payment_succeeded", invoice);
        turned(invoice, Turn.PAID);
    }

    ObjectNode voided(ObjectNode invoice) {
        kit.store().edit(invoice).put("status", "void");
        invoice.putNull("next_payment_attempt");
        Json.inside(invoice, "status_transitions").put("voided_at", kit.time().now(invoice));
        kit.events().emit("invoice.voided", invoice);
        turned(invoice, Turn.VOIDED);
        return invoice;
    }

    private ObjectNode uncollectible(ObjectNode invoice) {
        invoice.put("status", "uncollectible");
        invoice.putNull("next_payment_attempt");
        Json.inside(invoice, "status_transitions")
                .put("marked_uncollectible_at", kit.time().now(invoice));
        kit.events().emit("invoice.marked_uncollectible", invoice);
        turned(invoice, Turn.UNCOLLECTIBLE);
        return invoice;
    }

    private ObjectNode send(Call call) {
        ObjectNode invoice = kit.store().edit(named(call));
        if (Json.is(invoice, "status", "draft")) {
            finalized(invoice);
        }
        kit.events().emit("invoice.sent", invoice);
        return invoice;
    }

    private ObjectNode update(Call call) {
        ObjectNode invoice = kit.store().edit(named(call));
        kit.take(
                call.params(),
                invoice,
                "description",
                "metadata",
                "auto_advance",
                "footer",
                "default_payment_method",
                "due_date",
                "custom_fields");
        kit.events().emit("invoice.updated", invoice);
        return invoice;
    }

    private ObjectNode delete(Call call) {
        ObjectNode invoice = named(call);
        if (!Json.is(invoice, "status", "draft")) {
            throw StripeError.invalid(
                    "You can only delete draft invoices. To void an open invoice, use the void endpoint.");
        }
        kit.store().remove(invoice);
        kit.events().emit("invoice.deleted", invoice);
        return kit.deleted(invoice);
    }

    private ObjectNode createItem(Call call) {
        ObjectNode params = call.params();
        ObjectNode customer = kit.store().named("customer", Json.text(params, "customer", ""), "customer");
        ObjectNode item = item(
                customer,
                Json.number(params, "amount", Json.number(params, "unit_amount")),
                Json.text(params, "currency", "eur"));
        kit.take(params, item, "description", "metadata", "discountable");
        kit.events().emit("invoiceitem.created", item);
        return item;
    }

    /** Something that waits for the next invoice; in the store, not told of. */
    ObjectNode item(ObjectNode customer, long amount, String currency) {
        ObjectNode item = kit.store().blank("invoiceitem");
        long now = kit.time().now(customer);
        item.put("amount", amount);
        item.put("currency", currency);
        item.put("customer", Json.text(customer, "id"));
        item.put("date", now);
        item.put("quantity", 1);
        item.put("quantity_decimal", "1");
        Json.inside(item, "period").put("start", now).put("end", now);
        item.set("test_clock", customer.path("test_clock"));
        ObjectNode pricing = item.putObject("pricing");
        pricing.put("type", "price_details");
        pricing.put("unit_amount_decimal", Long.toString(amount));
        kit.store().add(item);
        return item;
    }

    private ObjectNode deleteItem(Call call) {
        ObjectNode item = kit.store().named("invoiceitem", call.id(), "invoiceitem");
        kit.store().remove(item);
        kit.events().emit("invoiceitem.deleted", item);
        return kit.deleted(item);
    }
}
