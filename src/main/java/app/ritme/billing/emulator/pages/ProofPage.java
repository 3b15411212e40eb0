package app.ritme.billing.emulator.pages;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.payment.Payments;
import app.ritme.billing.emulator.wire.Reply;
import app.ritme.billing.emulator.wire.Request;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.Work;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The bank asks whether it is really them who pay. */
final class ProofPage {

    static final String PATH = "/_pages/authenticate/";

    private final Kit kit;
    private final Work work;
    private final Payments payments;

    ProofPage(Kit kit, Work work, Payments payments) {
        this.kit = kit;
        this.work = work;
        this.payments = payments;
    }

    Reply answer(Request request) {
        return work.done(() -> {
            ObjectNode intent = kit.store().named("payment_intent", Pages.id(request, PATH), "intent");
            Locale language = Words.language(request.header("Accept-Language"));
            if (!Json.is(intent, "status", "requires_action")) {
                return new Page(language, Words.PROVE_TITLE.in(language))
                        .text(Words.DONE.in(language))
                        .shown();
            }
            if (!request.method().equals("POST")) {
                return question(language, Words.money(intent, "amount", language), Map.of())
                        .shown();
            }
            String back = Json.text(intent, "next_action.redirect_to_url.return_url", request.path());
            payments.authenticated(intent, Json.is(request.params(), "do", "prove"));
            return Reply.see(back.equals(kit.url().get()) ? request.path() : back);
        });
    }

    static Page question(Locale language, String amount, Map<String, String> said) {
        Map<String, String> buttons = new LinkedHashMap<>();
        buttons.put("prove", Words.PROVE.in(language));
        buttons.put("fail", Words.FAIL.in(language));
        return new Page(language, Words.PROVE_TITLE.in(language))
                .text(Words.PROVE_TEXT.in(language))
                .amounts(Map.of(), Words.TO_PAY.in(language), amount)
                .buttons(said, buttons);
    }
}
