package app.ritme.billing.ui;

import app.ritme.billing.Banner;
import app.ritme.billing.BannerKind;
import app.ritme.billing.BillingPage;
import app.ritme.billing.InvoiceId;
import app.ritme.billing.access.Phase;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The one thing to know first, with the way out of it. */
class BannerBox extends Div {

    private final Div buttons = new Div();

    BannerBox(BillingPage page, Banner banner, BillingDesk desk, Runnable changed) {
        var tile = new Span(icon(banner.kind()).create());
        tile.addClassName("banner-icon");
        var title = new Paragraph(title(page, banner));
        title.addClassName("strong");
        var words = new Div(title, new Paragraph(text(page, banner)));
        words.addClassName("grow");
        buttons.addClassName("btns");
        actions(page, banner, desk, changed);

        addClassNames("banner", "banner-" + tone(banner.kind()));
        getElement().setAttribute("role", "status");
        setTestId("banner-" + key(banner.kind()));
        setVisible(banner.kind() != BannerKind.NONE);
        add(tile, words, buttons);
    }

    private void actions(BillingPage page, Banner banner, BillingDesk desk, Runnable changed) {
        switch (banner.kind()) {
            case PAYMENT_FAILED -> {
                banner.invoice().ifPresent(invoice -> buttons.add(pay(invoice, desk)));
                buttons.add(
                        filled(desk.leads(getTranslation("billing.card.renew"), "renew-card", desk.payments::cardUrl)));
            }
            case ACTION_REQUIRED, AWAITS_PAYMENT -> payFirst(banner, desk, changed);
            case SUSPENDED -> {
                if (page.phase() == Phase.UNPAID) {
                    payFirst(banner, desk, changed);
                } else if (page.phase() == Phase.PAUSED) {
                    takeUpAgain(page, desk, changed);
                }
            }
            case TRIAL_ENDS -> {
                if (!banner.card()) {
                    buttons.add(filled(addCard(page, desk, changed)));
                }
            }
            case ADDRESS_MISSING -> buttons.add(filled(addAddress(page, desk, changed)));
            case CANCELS ->
                buttons.add(
                        filled(desk.does(getTranslation("billing.keep"), "keep-plan", desk.changes::resume, changed)));
            case CHANGES ->
                buttons.add(desk.does(getTranslation("billing.undo"), "undo-change", desk.changes::undo, changed));
            case STALE -> buttons.add(desk.again(changed));
            case UNDER_WAY, OVER_LIMIT, NONE -> {}
        }
    }

    private void takeUpAgain(BillingPage page, BillingDesk desk, Runnable changed) {
        if (page.card().isEmpty()) {
            buttons.add(filled(addCard(page, desk, changed)));
        } else if (page.addressFirst()) {
            buttons.add(filled(addAddress(page, desk, changed)));
        } else {
            buttons.add(
                    addCard(page, desk, changed),
                    filled(desk.does(getTranslation("billing.goon"), "resume", desk.changes::resume, changed)));
        }
    }

    /** The address comes first where it is not known, and leads on to the card. */
    private Button addCard(BillingPage page, BillingDesk desk, Runnable changed) {
        String text = getTranslation("billing.card.add");
        if (!page.addressFirst()) {
            return desk.leads(text, "add-card", desk.payments::cardUrl);
        }
        var button = new Button(
                text,
                event -> new DetailsDialog(page.details(), desk, () -> {
                            // For whoever comes back without a card, or whom Stripe does not answer.
                            changed.run();
                            Errand.ask(desk.payments::cardUrl, Errand::follow);
                        })
                        .because(getTranslation("billing.details.first"))
                        .open());
        button.setTestId("add-card");
        return button;
    }

    private Button addAddress(BillingPage page, BillingDesk desk, Runnable changed) {
        var button = new Button(
                getTranslation("billing.details.add"),
                event -> new DetailsDialog(page.details(), desk, changed).open());
        button.setTestId("add-address");
        return button;
    }

    /** Stripe is asked where the invoice is not known here yet. */
    private void payFirst(Banner banner, BillingDesk desk, Runnable changed) {
        buttons.add(banner.invoice().map(invoice -> filled(pay(invoice, desk))).orElseGet(() -> desk.again(changed)));
    }

    private Button pay(InvoiceId invoice, BillingDesk desk) {
        return desk.leads(getTranslation("billing.pay"), "pay-now", () -> desk.payments.payUrl(invoice));
    }

    private String title(BillingPage page, Banner banner) {
        return switch (banner.kind()) {
            case PAYMENT_FAILED, ACTION_REQUIRED ->
                banner.amount()
                        .map(amount -> getTranslation(words(banner) + ".title.amount", BillingWords.money(amount)))
                        .orElseGet(() -> getTranslation(words(banner) + ".title"));
            case SUSPENDED ->
                getTranslation(words(banner) + "." + page.phase().name().toLowerCase(Locale.ROOT) + ".title");
            case AWAITS_PAYMENT, TRIAL_ENDS, CANCELS, CHANGES ->
                getTranslation(
                        words(banner) + ".title",
                        banner.at().map(BillingWords::day).orElse(""),
                        banner.plan().map(BillingWords::plan).orElse(""));
            case UNDER_WAY, ADDRESS_MISSING, OVER_LIMIT, STALE, NONE -> getTranslation(words(banner) + ".title");
        };
    }

    private String text(BillingPage page, Banner banner) {
        return switch (banner.kind()) {
            case PAYMENT_FAILED ->
                banner.at()
                        .map(next -> getTranslation(
                                words(banner) + ".text.next", Formats.here().moment(next)))
                        .orElseGet(() -> getTranslation(words(banner) + ".text"));
            case SUSPENDED -> suspended(page, banner);
            case TRIAL_ENDS -> getTranslation(words(banner) + (banner.card() ? ".text.card" : ".text"));
            case STALE ->
                getTranslation(
                        words(banner) + ".text",
                        banner.at().map(at -> Formats.here().moment(at)).orElse(""));
            case UNDER_WAY, ACTION_REQUIRED, AWAITS_PAYMENT, ADDRESS_MISSING, OVER_LIMIT, CANCELS, CHANGES, NONE ->
                getTranslation(words(banner) + ".text");
        };
    }

    private String suspended(BillingPage page, Banner banner) {
        String words = words(banner) + "." + page.phase().name().toLowerCase(Locale.ROOT) + ".text";
        boolean waitsForPerson = page.phase() == Phase.PAUSED && banner.card();
        return getTranslation(waitsForPerson ? words + ".card" : words);
    }

    private static Button filled(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static String words(Banner banner) {
        return "billing.banner." + key(banner.kind());
    }

    private static String key(BannerKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String tone(BannerKind kind) {
        return switch (kind) {
            case PAYMENT_FAILED, ACTION_REQUIRED, AWAITS_PAYMENT, ADDRESS_MISSING, OVER_LIMIT -> "care";
            case SUSPENDED -> "alarm";
            case UNDER_WAY, TRIAL_ENDS, CANCELS, CHANGES -> "accent";
            case STALE, NONE -> "plain";
        };
    }

    private static Icons icon(BannerKind kind) {
        return switch (kind) {
            case PAYMENT_FAILED, ACTION_REQUIRED, AWAITS_PAYMENT -> Icons.CARD;
            case SUSPENDED -> Icons.LOCK;
            case ADDRESS_MISSING -> Icons.HOUSE;
            case OVER_LIMIT -> Icons.CHART;
            case STALE, NONE -> Icons.CLOUD;
            case UNDER_WAY, TRIAL_ENDS, CANCELS, CHANGES -> Icons.CLOCK;
        };
    }
}
