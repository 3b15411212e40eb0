package app.ritme.billing.emulator.invoice;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.payment.Payments;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.math.BigInteger;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is taken off an invoice: less to pay while it is open, money back or kept in hand once it is paid. */
public final class CreditNotes {

    private static final String TYPE = "credit_note";
    private static final String PATH = "/v1/credit_notes";

    private final Kit kit;
    private final Invoices invoices;
    private final Payments payments;

    public CreditNotes(Kit kit, Invoices invoices, Payments payments, Router router) {
        this.kit = kit;
        this.invoices = invoices;
        this.payments = payments;
        router.get(PATH, call -> kit.page(call, kit.store().all(TYPE), PATH, "customer", "invoice"))
                .post(PATH, this::create)
                .get(PATH + "/:id", this::named)
                .post(PATH + "/:id", this::update)
                .post(PATH + "/:id/void", this::voided);
    }

    private ObjectNode named(Call call) {
        return kit.store().named(TYPE, call.id(), "id");
    }

    private ObjectNode create(Call call) {
        ObjectNode params = call.params();
        ObjectNode invoice = kit.store().edit(invoices.named(Json.text(params, "invoice", "")));
        boolean paid = Json.is(invoice, "status", "paid");
        if (!paid && !Json.is(invoice, "status", "open")) {
            throw StripeError.invalid(
                    "You can only create credit notes for finalized invoices. This invoice is %s."
                            .formatted(Json.text(invoice, "status")),
                    "invoice");
        }
        long amount = Json.number(params, "amount");
        if (amount < 1) {
            throw StripeError.invalid("The emulator makes credit notes of an amount.", "amount");
        }
        ObjectNode note = begin(invoice, amount);
        kit.take(params, note, "memo", "metadata", "reason");
        if (paid) {
            afterPayment(note, invoice, params);
        } else {
            beforePayment(note, invoice);
        }
        kit.store().add(note);
        kit.events().emit("credit_note.created", note);
        if (!paid && Json.number(invoice, "amount_remaining") == 0) {
            invoices.paid(invoice);
        }
        return note;
    }

    private ObjectNode begin(ObjectNode invoice, long amount) {
        ObjectNode note = kit.begin(TYPE);
        long now = kit.time().now(invoice);
        long others = kit.store()
                .all(TYPE)
                .filter(other -> other.path("invoice").equals(invoice.path("id")))
                .count();
        note.put("created", now).put("effective_at", now);
        note.set("customer", invoice.path("customer"));
        note.set("invoice", invoice.path("id"));
        note.set("currency", invoice.path("currency"));
        note.put("number", "%s-CN-%02d".formatted(Json.text(invoice, "number"), others + 1));
        note.put("pdf", kit.url().get() + "/i/" + Json.text(note, "id") + "/pdf");
        long tax = share(amount, invoice);
        note.put("amount", amount).put("total", amount);
        note.put("subtotal", amount - tax)
                .put("subtotal_excluding_tax", amount - tax)
                .put("total_excluding_tax", amount - tax);
        note.set("total_taxes", taxes(invoice, tax, amount - tax));
        lines(note, amount - tax);
        return note;
    }

    /** The part of the tax that goes with that part of the invoice. */
    private static long share(long amount, ObjectNode invoice) {
        long total = Json.number(invoice, "total");
        long tax = total - Json.number(invoice, "total_excluding_tax");
        return total == 0
                ? 0
                : BigInteger.valueOf(amount)
                        .multiply(BigInteger.valueOf(tax))
                        .divide(BigInteger.valueOf(total))
                        .longValueExact();
    }

    private static ArrayNode taxes(ObjectNode invoice, long tax, long on) {
        ArrayNode taxes = Json.array();
        Json.objects(invoice, "total_taxes")
                .forEach(same -> taxes.add(same.deepCopy().put("amount", tax).put("taxable_amount", on)));
        return taxes;
    }

    private void lines(ObjectNode note, long amount) {
        ObjectNode line = kit.store().blank("credit_note_line_item");
        line.put("amount", amount).put("quantity", 1);
        line.put("unit_amount", amount).put("unit_amount_decimal", Long.toString(amount));
        line.set("description", note.path("number"));
        ObjectNode lines = Json.inside(note, "lines");
        lines.putArray("data").add(line);
        lines.put("url", PATH + "/" + Json.text(note, "id") + "/lines");
    }

    private static void beforePayment(ObjectNode note, ObjectNode invoice) {
        long amount = Json.number(note, "amount");
        long remaining = Json.number(invoice, "amount_remaining");
        if (amount > remaining) {
            throw StripeError.invalid(
                    "The credit note amount (%d) is greater than the amount remaining on the invoice (%d)."
                            .formatted(amount, remaining),
                    "amount");
        }
        note.put("type", "pre_payment").put("pre_payment_amount", amount);
        invoice.put("amount_due", Json.number(invoice, "amount_due") - amount);
        invoice.put("amount_remaining", remaining - amount);
        add(invoice, "pre_payment_credit_notes_amount", amount);
    }

    private void afterPayment(ObjectNode note, ObjectNode invoice, ObjectNode params) {
        long amount = Json.number(note, "amount");
        long back = Json.number(params, "refund_amount");
        long kept = Json.number(params, "credit_amount");
        long elsewhere = Json.number(params, "out_of_band_amount");
        if (back + kept + elsewhere != amount) {
            throw StripeError.invalid(
                    "The sum of credit amount, refund amount and out of band amount (%d) must equal the credit note amount (%d)."
                            .formatted(back + kept + elsewhere, amount));
        }
        note.put("type", "post_payment").put("post_payment_amount", amount);
        add(invoice, "post_payment_credit_notes_amount", amount);
        if (back > 0) {
            refund(note, invoice, back);
        }
        if (kept > 0) {
            add(kit.store().edit(kit.store().get("customer", Json.text(invoice, "customer"))), "balance", -kept);
        }
        if (elsewhere > 0) {
            note.put("out_of_band_amount", elsewhere);
        }
    }

    private void refund(ObjectNode note, ObjectNode invoice, long amount) {
        ObjectNode wanted = Json.object();
        wanted.put("amount", amount);
        kit.store()
                .all("invoice_payment")
                .filter(payment ->
                        payment.path("invoice").equals(invoice.path("id")) && Json.is(payment, "status", "paid"))
                .findFirst()
                .ifPresent(payment -> wanted.set("payment_intent", Json.at(payment, "payment.payment_intent")));
        ObjectNode refund = payments.refund(wanted);
        ObjectNode entry = ((ArrayNode) note.path("refunds")).addObject();
        entry.put("amount_refunded", amount).putNull("payment_record_refund");
        entry.set("refund", refund.path("id"));
        entry.put("type", "refund");
    }

    private static void add(ObjectNode object, String field, long amount) {
        object.put(field, Json.number(object, field) + amount);
    }

    private ObjectNode update(Call call) {
        ObjectNode note = kit.store().edit(named(call));
        kit.take(call.params(), note, "memo", "metadata");
        kit.events().emit("credit_note.updated", note);
        return note;
    }

    private ObjectNode voided(Call call) {
        ObjectNode note = kit.store().edit(named(call));
        ObjectNode invoice = kit.store().edit(invoices.named(Json.text(note, "invoice", "")));
        if (!Json.is(note, "type", "pre_payment") || !Json.is(invoice, "status", "open")) {
            throw StripeError.invalid("You can only void a credit note of an open invoice.");
        }
        long amount = Json.number(note, "amount");
        add(invoice, "pre_payment_credit_notes_amount", -amount);
        add(invoice, "amount_due", amount);
        add(invoice, "amount_remaining", amount);
        note.put("status", "void").put("voided_at", kit.time().now(invoice));
        kit.events().emit("credit_note.voided", note);
        return note;
    }
}
