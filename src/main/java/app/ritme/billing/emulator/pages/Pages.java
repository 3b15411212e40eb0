package app.ritme.billing.emulator.pages;

import app.ritme.billing.emulator.api.Checkouts;
import app.ritme.billing.emulator.api.Kit;
import app.ritme.billing.emulator.api.Payments;
import app.ritme.billing.emulator.api.Portals;
import app.ritme.billing.emulator.wire.Listener;
import app.ritme.billing.emulator.wire.Reply;
import app.ritme.billing.emulator.wire.Request;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import app.ritme.billing.emulator.world.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The pages Stripe hosts: Checkout, the portal, invoices, and the proof of who pays. */
public final class Pages {

    private final Kit kit;
    private final Work work;
    private final Checkouts checkouts;
    private final Portals portals;
    private final Payments payments;

    public Pages(Kit kit, Work work, Checkouts checkouts, Portals portals, Payments payments) {
        this.kit = kit;
        this.work = work;
        this.checkouts = checkouts;
        this.portals = portals;
        this.payments = payments;
    }

    public void servedBy(Listener listener, Runnable beforeEach) {
        listener.also("/c/", safely(beforeEach, this::checkout));
        listener.also("/p/", safely(beforeEach, this::portal));
        listener.also("/i/", safely(beforeEach, this::invoice));
        listener.also("/_pages/authenticate/", safely(beforeEach, this::authenticate));
    }

    private static Listener.PageHandler safely(Runnable beforeEach, Function<Request, Reply> page) {
        return request -> {
            beforeEach.run();
            try {
                return page.apply(request);
            } catch (StripeError missing) {
                Locale language = Words.language(request.header("Accept-Language"));
                return new Page(language, Words.MISSING.in(language)).shown();
            }
        };
    }

    private static String id(Request request) {
        return request.path().split("/")[request.path().startsWith("/_pages/") ? 3 : 2];
    }

    private Reply checkout(Request request) {
        ObjectNode session = checkouts.named(id(request));
        Locale language = Words.language(Json.text(session, "locale"));
        String refusal = null;
        if (request.method().equals("POST")) {
            try {
                String card = Json.text(request.params(), "card", "");
                work.done(() -> checkouts.pay(id(request), card));
                return Reply.see(Json.text(session, "success_url", kit.url().get())
                        .replace("{CHECKOUT_SESSION_ID}", id(request)));
            } catch (StripeError refused) {
                refusal = refused.getMessage();
            }
        }
        return checkout(session, language, refusal).shown();
    }

    private static Page checkout(ObjectNode session, Locale language, @Nullable String refusal) {
        Page page = new Page(language, Words.PAY_TITLE.in(language)).error(refusal);
        Json.objects(session, "_lines")
                .forEach(line -> page.line(
                        Json.number(line, "quantity") + " × " + Json.text(line, "description", ""),
                        Words.money(line, "amount_total", language)));
        if (Json.number(session, "total_details.amount_tax") > 0) {
            page.line(Words.TAX.in(language), Words.money(session, "total_details.amount_tax", language));
        }
        page.line(Words.TOTAL.in(language), Words.money(session, "amount_total", language));
        if (Json.is(session, "status", "open")) {
            boolean trial = Json.number(session, "amount_total") == 0;
            page.cards(
                    trial
                            ? Words.START_TRIAL.in(language)
                            : Words.PAY.in(language, Words.money(session, "amount_total", language)));
        } else {
            page.text(Words.CLOSED.in(language));
        }
        return page.link(Json.text(session, "cancel_url"), Words.BACK.in(language));
    }

    private Reply portal(Request request) {
        ObjectNode session = portals.session(id(request));
        Locale language = Words.language(Json.text(session, "locale"));
        String refusal = null;
        if (request.method().equals("POST")) {
            ObjectNode params = request.params();
            try {
                work.done(() -> {
                    if (Json.has(params, "card")) {
                        portals.changeCard(session, Json.text(params, "card", ""));
                    } else {
                        portals.end(session, Json.is(params, "do", "cancel"));
                    }
                });
                return Reply.see(request.path());
            } catch (StripeError refused) {
                refusal = refused.getMessage();
            }
        }
        return portal(session, language, refusal).shown();
    }

    private Page portal(ObjectNode session, Locale language, @Nullable String refusal) {
        Page page = new Page(language, Words.PORTAL_TITLE.in(language))
                .error(refusal)
                .cards(Words.SAVE_CARD.in(language));
        boolean cardOnly = Json.is(session, "flow.type", "payment_method_update");
        if (!cardOnly) {
            portals.living(session).forEach(subscription -> {
                if (Json.has(subscription, "cancel_at")) {
                    page.text(Words.ENDS.in(language, Words.day(Json.number(subscription, "cancel_at"), language)))
                            .button("keep", Words.KEEP.in(language));
                } else {
                    page.button("cancel", Words.CANCEL.in(language));
                }
            });
            page.heading(Words.INVOICES.in(language));
            kit.store()
                    .all("invoice")
                    .filter(invoice -> invoice.path("customer").equals(session.path("customer"))
                            && Json.has(invoice, "hosted_invoice_url"))
                    .toList()
                    .reversed()
                    .forEach(invoice ->
                            page.link(Json.text(invoice, "hosted_invoice_url"), Json.text(invoice, "number", "")));
        }
        return page.link(Json.text(session, "return_url"), Words.BACK.in(language));
    }

    private Reply invoice(Request request) {
        return work.done(() -> {
            ObjectNode invoice = kit.store().named("invoice", id(request), "invoice");
            List<String> spoken =
                    Json.texts(kit.store().get("customer", Json.text(invoice, "customer")), "preferred_locales");
            Locale language = Words.language(spoken.isEmpty() ? request.header("Accept-Language") : spoken.getFirst());
            return request.path().endsWith("/pdf")
                    ? Reply.of(200, "application/pdf", Pdf.of(sheet(invoice, language)))
                    : page(invoice, language).shown();
        });
    }

    private static Page page(ObjectNode invoice, Locale language) {
        Page page = new Page(language, Words.INVOICE.in(language, Json.text(invoice, "number", "")));
        page.text(Words.day(Json.number(invoice, "created"), language) + " · "
                + status(invoice).in(language));
        Json.objects(invoice, "lines.data")
                .forEach(line -> page.line(Json.text(line, "description", ""), Words.money(line, "amount", language)));
        page.line(Words.TAX.in(language), tax(invoice, language))
                .line(Words.TOTAL.in(language), Words.money(invoice, "total", language));
        return page.link(Json.text(invoice, "invoice_pdf"), Words.PDF.in(language));
    }

    private static List<String> sheet(ObjectNode invoice, Locale language) {
        List<String> lines = new ArrayList<>(List.of(
                Words.RIBBON.in(language),
                "",
                Words.INVOICE.in(language, Json.text(invoice, "number", "")),
                Json.text(invoice, "customer_name", ""),
                Words.day(Json.number(invoice, "created"), language) + " · "
                        + status(invoice).in(language),
                ""));
        Json.objects(invoice, "lines.data")
                .forEach(line ->
                        lines.add(Json.text(line, "description", "") + "   " + Words.money(line, "amount", language)));
        lines.add(Words.TAX.in(language) + "   " + tax(invoice, language));
        lines.add(Words.TOTAL.in(language) + "   " + Words.money(invoice, "total", language));
        return lines;
    }

    private static String tax(ObjectNode invoice, Locale language) {
        ObjectNode sums = Json.object();
        sums.set("currency", invoice.path("currency"));
        sums.put("tax", Json.number(invoice, "total") - Json.number(invoice, "subtotal"));
        return Words.money(sums, "tax", language);
    }

    private static Words status(ObjectNode invoice) {
        return switch (Json.text(invoice, "status", "")) {
            case "paid" -> Words.PAID;
            case "void" -> Words.VOID;
            default -> Words.OPEN;
        };
    }

    private Reply authenticate(Request request) {
        return work.done(() -> {
            ObjectNode intent = kit.store().named("payment_intent", id(request), "intent");
            Locale language = Words.language(request.header("Accept-Language"));
            boolean waiting = Json.is(intent, "status", "requires_action");
            if (request.method().equals("POST") && waiting) {
                payments.authenticated(intent, Json.is(request.params(), "do", "prove"));
                waiting = false;
            }
            Page page = new Page(language, Words.PROVE_TITLE.in(language));
            return (waiting
                            ? page.line(Words.TOTAL.in(language), Words.money(intent, "amount", language))
                                    .button("prove", Words.PROVE.in(language))
                                    .button("fail", Words.FAIL.in(language))
                            : page.text(Words.DONE.in(language)))
                    .shown();
        });
    }
}
