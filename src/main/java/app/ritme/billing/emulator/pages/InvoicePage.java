package app.ritme.billing.emulator.pages;

import app.ritme.billing.emulator.invoice.Collection;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.payment.PaymentMethods;
import app.ritme.billing.emulator.wire.Reply;
import app.ritme.billing.emulator.wire.Request;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import app.ritme.billing.emulator.world.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An invoice or a credit note, as a page and as a sheet; an open invoice is paid here. */
final class InvoicePage {

    private final Kit kit;
    private final Work work;
    private final Collection collection;
    private final PaymentMethods methods;

    InvoicePage(Kit kit, Work work, Collection collection, PaymentMethods methods) {
        this.kit = kit;
        this.work = work;
        this.collection = collection;
        this.methods = methods;
    }

    Reply answer(Request request) {
        String id = Pages.id(request, "/i/");
        ObjectNode paper = kit.store().named(id.startsWith("cn_") ? "credit_note" : "invoice", id, "invoice");
        Locale language = language(paper, request);
        if (request.path().endsWith("/pdf")) {
            return Reply.of(200, "application/pdf", Pdf.of(sheet(paper, language)));
        }
        return request.method().equals("POST")
                ? pay(paper, Json.text(request.params(), "card", ""), language)
                : page(paper, language, null).shown();
    }

    /** The customer's own, or the reader's. */
    private Locale language(ObjectNode paper, Request request) {
        List<String> spoken =
                Json.texts(kit.store().get("customer", Json.text(paper, "customer")), "preferred_locales");
        return Words.language(spoken.isEmpty() ? request.header("Accept-Language") : spoken.getFirst());
    }

    private Reply pay(ObjectNode invoice, String means, Locale language) {
        StripeError refusal = null;
        try {
            refusal = work.done(() -> attempt(invoice, means));
        } catch (StripeError refused) {
            refusal = refused;
        }
        if (refusal == null) {
            return Reply.see(Json.text(invoice, "hosted_invoice_url", ""));
        }
        String proof = proof(invoice);
        return proof == null ? page(invoice, language, refusal.getMessage()).shown() : Reply.see(proof);
    }

    private @Nullable StripeError attempt(ObjectNode invoice, String means) {
        ObjectNode customer = kit.store().get("customer", Json.text(invoice, "customer"));
        ObjectNode method = methods.attach(methods.chosen(means), customer);
        return collection.pay(invoice, Json.text(method, "id", ""));
    }

    private @Nullable String proof(ObjectNode invoice) {
        return collection
                .underWay(invoice)
                .map(intent -> Json.text(intent, "next_action.redirect_to_url.url"))
                .orElse(null);
    }

    private Page page(ObjectNode paper, Locale language, @Nullable String refusal) {
        Page page = new Page(language, title(paper, language)).error(refusal);
        page.soft(Words.day(Json.number(paper, "created"), language) + " · "
                + status(paper).in(language));
        page.amounts(lines(paper, language), Words.TOTAL.in(language), Words.money(paper, "total", language));
        if (Json.is(paper, "status", "open")) {
            payable(page, paper, language);
        }
        String sheet = Json.text(paper, "invoice_pdf", Json.text(paper, "pdf", ""));
        return page.link(sheet, Words.PDF.in(language));
    }

    private void payable(Page page, ObjectNode invoice, Locale language) {
        String proof = proof(invoice);
        if (collection.underWay(invoice).isEmpty()) {
            page.choices(
                    Map.of("card", page.cards()),
                    Words.PAY.in(language, Words.money(invoice, "amount_remaining", language)));
        } else if (proof == null) {
            page.text(Words.UNDER_WAY.in(language));
        } else {
            page.link(proof, Words.PROVE_TITLE.in(language));
        }
    }

    private static String title(ObjectNode paper, Locale language) {
        Words words = Json.is(paper, "object", "credit_note") ? Words.CREDIT_NOTE : Words.INVOICE;
        return words.in(language, Json.text(paper, "number", ""));
    }

    private static Map<String, String> lines(ObjectNode paper, Locale language) {
        Map<String, String> lines = new LinkedHashMap<>();
        Json.objects(paper, "lines.data")
                .forEach(line -> lines.put(
                        Json.text(line, "description", ""), money(paper, Json.number(line, "amount"), language)));
        lines.put(
                Words.TAX.in(language),
                money(paper, Json.number(paper, "total") - Json.number(paper, "subtotal"), language));
        return lines;
    }

    private static String money(ObjectNode paper, long amount, Locale language) {
        ObjectNode sum = Json.object().put("amount", amount);
        sum.set("currency", paper.path("currency"));
        return Words.money(sum, "amount", language);
    }

    private static List<String> sheet(ObjectNode paper, Locale language) {
        List<String> lines = new ArrayList<>(List.of(
                Words.RIBBON.in(language),
                "",
                title(paper, language),
                Json.text(paper, "customer_name", ""),
                Words.day(Json.number(paper, "created"), language) + " · "
                        + status(paper).in(language),
                ""));
        lines(paper, language).forEach((name, amount) -> lines.add(name + "   " + amount));
        lines.add(Words.TOTAL.in(language) + "   " + Words.money(paper, "total", language));
        return lines;
    }

    private static Words status(ObjectNode paper) {
        return switch (Json.text(paper, "status", "")) {
            case "paid" -> Words.PAID;
            case "issued" -> Words.ISSUED;
            case "void" -> Words.VOID;
            case "uncollectible" -> Words.GIVEN_UP;
            default -> Words.OPEN;
        };
    }
}
