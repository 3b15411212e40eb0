package app.ritme.billing.emulator.pages;

import app.ritme.billing.emulator.api.Portals;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Reply;
import app.ritme.billing.emulator.wire.Request;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import app.ritme.billing.emulator.world.Work;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The portal: the card, the end of the subscription, the invoices. */
final class PortalPage {

    private final Kit kit;
    private final Work work;
    private final Portals portals;

    PortalPage(Kit kit, Work work, Portals portals) {
        this.kit = kit;
        this.work = work;
        this.portals = portals;
    }

    Reply answer(Request request) {
        ObjectNode session = portals.session(Pages.id(request, "/p/"));
        Locale language = Words.language(Json.text(session, "locale"));
        if (!request.method().equals("POST")) {
            return page(session, language, null).shown();
        }
        ObjectNode said = request.params();
        try {
            work.done(() -> {
                if (Json.has(said, "card")) {
                    portals.changeCard(session, Json.text(said, "card", ""));
                } else {
                    portals.end(session, Json.is(said, "do", "cancel"));
                }
            });
            return Reply.see(request.path());
        } catch (StripeError refused) {
            return page(session, language, refused.getMessage()).shown();
        }
    }

    private Page page(ObjectNode session, Locale language, @Nullable String refusal) {
        Page page = new Page(language, Words.PORTAL_TITLE.in(language)).error(refusal);
        portals.card(session).ifPresent(last4 -> page.soft(Words.CARD_NOW.in(language, last4)));
        page.choices(Map.of("card", page.cards()), Words.SAVE_CARD.in(language));
        if (!Json.is(session, "flow.type", "payment_method_update")) {
            // what is said of one is done to all; a house has one
            portals.living(session).stream().findFirst().ifPresent(one -> ending(page, one, language));
            invoices(page, session, language);
        }
        return page.link(Json.text(session, "return_url"), Words.BACK.in(language));
    }

    private static void ending(Page page, ObjectNode subscription, Locale language) {
        if (Json.has(subscription, "cancel_at")) {
            page.text(Words.ENDS.in(language, Words.day(Json.number(subscription, "cancel_at"), language)))
                    .button("keep", Words.KEEP.in(language));
        } else {
            page.button("cancel", Words.CANCEL.in(language));
        }
    }

    private void invoices(Page page, ObjectNode session, Locale language) {
        page.heading(Words.INVOICES.in(language));
        List<ObjectNode> invoices = kit.store()
                .all("invoice")
                .filter(invoice -> invoice.path("customer").equals(session.path("customer"))
                        && Json.has(invoice, "hosted_invoice_url"))
                .toList()
                .reversed();
        if (invoices.isEmpty()) {
            page.soft(Words.NOTHING.in(language));
        }
        invoices.forEach(invoice -> page.link(
                Json.text(invoice, "hosted_invoice_url"),
                "%s · %s · %s"
                        .formatted(
                                Json.text(invoice, "number"),
                                Words.day(Json.number(invoice, "created"), language),
                                Words.money(invoice, "total", language))));
    }
}
