package app.ritme.billing.emulator.pages;

import app.ritme.billing.emulator.api.Checkouts;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.payment.PaymentMethods;
import app.ritme.billing.emulator.wire.Reply;
import app.ritme.billing.emulator.wire.Request;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import app.ritme.billing.emulator.world.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Checkout: what it is for, what it costs, how to pay; and the bank's question where a card asks it. */
final class CheckoutPage {

    private static final List<String> COUNTRIES = List.of("NL", "BE", "DE", "SE", "GB", "US");

    private final Kit kit;
    private final Work work;
    private final Checkouts checkouts;
    private final PaymentMethods methods;

    CheckoutPage(Kit kit, Work work, Checkouts checkouts, PaymentMethods methods) {
        this.kit = kit;
        this.work = work;
        this.checkouts = checkouts;
        this.methods = methods;
    }

    Reply answer(Request request) {
        ObjectNode session = checkouts.named(Pages.id(request, "/c/"));
        Locale language = Words.language(Json.text(session, "locale"));
        if (!request.method().equals("POST")) {
            return page(session, language, null).shown();
        }
        ObjectNode said = request.params();
        try {
            if (Json.is(said, "do", "fail")) {
                return page(session, language, Words.REFUSED.in(language)).shown();
            }
            work.done(() -> pay(session, said));
            return Reply.see(Json.text(session, "success_url", kit.url().get())
                    .replace("{CHECKOUT_SESSION_ID}", Json.text(session, "id", "")));
        } catch (StripeError refused) {
            return refused.is("authentication_required")
                    ? proof(session, said, language).shown()
                    : page(session, language, refused.getMessage()).shown();
        }
    }

    private void pay(ObjectNode session, ObjectNode said) {
        checkouts.pay(
                Json.text(session, "id", ""),
                methods.chosen(Json.text(said, "card", "")),
                Json.text(said, "country", "NL"),
                Json.is(said, "do", "prove"));
    }

    private Page page(ObjectNode session, Locale language, @Nullable String refusal) {
        Page page = new Page(language, Words.PAY_TITLE.in(language)).error(refusal);
        Map<String, String> lines = new LinkedHashMap<>();
        Json.objects(session, "_lines")
                .forEach(line -> lines.put(
                        Json.number(line, "quantity") + " × " + Json.text(line, "description", ""),
                        Words.money(line, "amount_total", language)));
        if (Json.number(session, "total_details.amount_tax") > 0) {
            lines.put(Words.TAX.in(language), Words.money(session, "total_details.amount_tax", language));
        }
        String total = Words.money(session, "amount_total", language);
        page.amounts(lines, Words.TO_PAY.in(language), total);
        if (Json.is(session, "automatic_tax.status", "requires_location_inputs")) {
            page.soft(Words.PLUS_TAX.in(language));
        }
        if (Json.is(session, "status", "open")) {
            boolean trial = Json.number(session, "amount_total") == 0;
            page.choices(
                    choices(page, session, language),
                    trial ? Words.START_TRIAL.in(language) : Words.PAY.in(language, total));
        } else {
            page.text(Words.CLOSED.in(language));
        }
        return page.link(Json.text(session, "cancel_url"), Words.BACK.in(language));
    }

    private Map<String, Page.Choice> choices(Page page, ObjectNode session, Locale language) {
        Map<String, Page.Choice> choices = new LinkedHashMap<>();
        choices.put("card", page.means());
        Optional<ObjectNode> customer = kit.store().find("customer", Json.text(session, "customer"));
        if (customer.filter(known -> Json.has(known, "address.country")).isEmpty()) {
            Map<String, String> countries = new LinkedHashMap<>();
            COUNTRIES.forEach(code -> countries.put(code, Words.country(code, language)));
            choices.put("country", new Page.Choice(Words.COUNTRY.in(language), countries));
        }
        return choices;
    }

    private static Page proof(ObjectNode session, ObjectNode said, Locale language) {
        Map<String, String> same = new LinkedHashMap<>();
        same.put("card", Json.text(said, "card", ""));
        same.put("country", Json.text(said, "country", "NL"));
        return ProofPage.question(language, Words.money(session, "amount_total", language), same);
    }
}
