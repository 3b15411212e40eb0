package app.ritme.billing.emulator.invoice;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Invoices, from draft to paid or given up. */
public final class Invoices {

    /** What became of an invoice. */
    public enum Turn {
        PAID,
        /** The bank will say in a few days. */
        UNDER_WAY,
        REFUSED,
        ACTION_REQUIRED,
        VOIDED,
        UNCOLLECTIBLE
    }

    private final Kit kit;
    private final InvoiceItems items;
    private final InvoiceTotals totals;
    private final List<BiConsumer<ObjectNode, Turn>> turns = new ArrayList<>();

    public Invoices(Kit kit, InvoiceItems items, Router router) {
        this.kit = kit;
        this.items = items;
        this.totals = new InvoiceTotals(kit);
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
                .get("/v1/invoices/:id", call -> named(call.id()))
                .post("/v1/invoices/:id", this::update)
                .delete("/v1/invoices/:id", this::delete)
                .get("/v1/invoices/:id/lines", call -> named(call.id()).path("lines"))
                .post("/v1/invoices/:id/finalize", this::finalizeNow)
                .post("/v1/invoices/:id/send", this::send)
                .post("/v1/invoices/:id/void", call -> voided(kit.store().edit(open(call, "void"))))
                .post(
                        "/v1/invoices/:id/mark_uncollectible",
                        call -> uncollectible(kit.store().edit(open(call, "mark as uncollectible"))));
    }

    public void whenTurned(BiConsumer<ObjectNode, Turn> listener) {
        turns.add(listener);
    }

    public void turned(ObjectNode invoice, Turn turn) {
        turns.forEach(listener -> listener.accept(invoice, turn));
    }

    public ObjectNode named(String id) {
        return kit.store().named("invoice", id, "invoice");
    }

    private ObjectNode draft(Call call) {
        ObjectNode invoice = named(call.id());
        if (!Json.is(invoice, "status", "draft")) {
            throw StripeError.invalid("This invoice is already finalized, you can't re-finalize a non-draft invoice.")
                    .with("code", "invoice_not_editable");
        }
        return invoice;
    }

    private ObjectNode open(Call call, String what) {
        ObjectNode invoice = named(call.id());
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
            items.addPending(invoice, null);
        }
        invoice.put("currency", Json.text(params, "currency", Json.text(invoice, "currency", "")));
        totals.total(invoice);
        kit.events().emit("invoice.created", invoice);
        return invoice;
    }

    /** A draft with nothing on it yet; in the store, not told of. */
    public ObjectNode begin(ObjectNode customer, String reason) {
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

    private ObjectNode finalizeNow(Call call) {
        ObjectNode invoice = finalized(kit.store().edit(draft(call)));
        if (Json.has(invoice, "last_finalization_error")) {
            throw nowhere().keeping();
        }
        return invoice;
    }

    public static StripeError nowhere() {
        return StripeError.invalid(
                        "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate tax.")
                .with("code", "customer_tax_location_invalid");
    }

    public void total(ObjectNode invoice) {
        totals.total(invoice);
    }

    /** The draft becomes a bill: numbered, fixed, to be paid. */
    public ObjectNode finalized(ObjectNode invoice) {
        refresh(invoice);
        totals.total(invoice);
        if (Json.is(invoice, "automatic_tax.status", "requires_location_inputs")) {
            return notFinalized(invoice);
        }
        invoice.putNull("last_finalization_error");
        number(invoice);
        settle(invoice);
        kit.events().emit("invoice.finalized", invoice);
        if (Json.number(invoice, "amount_due") == 0) {
            paid(invoice);
        }
        return invoice;
    }

    /** What a draft says of its customer follows the customer. */
    private void refresh(ObjectNode invoice) {
        taxIds(invoice);
        ObjectNode customer = kit.store().get("customer", Json.text(invoice, "customer"));
        if (customer.has("address")) {
            invoice.set("customer_address", customer.path("address").deepCopy());
        }
    }

    private ObjectNode notFinalized(ObjectNode invoice) {
        ObjectNode error = nowhere().details();
        error.put("doc_url", "https://stripe.com/docs/error-codes/customer-tax-location-invalid");
        invoice.set("last_finalization_error", error);
        invoice.putNull("automatically_finalizes_at");
        kit.events().emit("invoice.finalization_failed", invoice);
        return invoice;
    }

    private void number(ObjectNode invoice) {
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
    }

    /** What the customer has in hand is used, or grows. */
    private void settle(ObjectNode invoice) {
        ObjectNode customer = kit.store().edit(kit.store().get("customer", Json.text(invoice, "customer")));
        long used = Json.number(invoice, "total") - Json.number(invoice, "amount_due");
        long ending = Json.number(customer, "balance")
                + (Json.number(invoice, "total") < 0 ? Json.number(invoice, "total") : used);
        customer.put("balance", ending);
        invoice.put("ending_balance", ending);
    }

    public void paid(ObjectNode invoice) {
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

    public ObjectNode voided(ObjectNode invoice) {
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
        ObjectNode invoice = kit.store().edit(named(call.id()));
        if (Json.is(invoice, "status", "draft")) {
            finalized(invoice);
        }
        kit.events().emit("invoice.sent", invoice);
        return invoice;
    }

    private ObjectNode update(Call call) {
        ObjectNode invoice = kit.store().edit(named(call.id()));
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
        ObjectNode invoice = named(call.id());
        if (!Json.is(invoice, "status", "draft")) {
            throw StripeError.invalid(
                    "You can only delete draft invoices. To void an open invoice, use the void endpoint.");
        }
        kit.store().remove(invoice);
        kit.events().emit("invoice.deleted", invoice);
        return kit.deleted(invoice);
    }
}
