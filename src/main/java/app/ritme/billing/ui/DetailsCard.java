package app.ritme.billing.ui;

import app.ritme.billing.BillingDetails;
import app.ritme.billing.VatStatus;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** What stands on the invoices, and how far the check of the VAT number is. */
class DetailsCard extends CardBox {

    DetailsCard(BillingDetails details, BillingDesk desk, Runnable changed) {
        super(Icons.HOUSE, UI.getCurrent().getTranslation("billing.details"));
        setTestId("details");
        var change = new Button(
                getTranslation("billing.details.change"), event -> new DetailsDialog(details, desk, changed).open());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setTestId("change-details");
        withAction(change);
        if (details.name().isBlank()) {
            add(new Paragraph(getTranslation("billing.details.none")));
            return;
        }
        var name = new Paragraph(details.name());
        name.addClassName("strong");
        add(name);
        Stream.of(
                        details.line1(),
                        details.line2(),
                        (details.postalCode() + " " + details.city()).strip(),
                        details.country().isEmpty() ? "" : Countries.name(details.country(), getLocale()),
                        details.email())
                .filter(line -> !line.isBlank())
                .map(DetailsCard::soft)
                .forEach(this::add);
        if (!details.vatId().isBlank()) {
            var vat = new Div(new Span(getTranslation("billing.vat-id")), new Span(details.vatId()), badge(details));
            vat.addClassName("details-vat");
            add(vat);
            if (details.vatStatus() == VatStatus.UNVERIFIED || details.vatStatus() == VatStatus.UNAVAILABLE) {
                add(soft(getTranslation("billing.vat.unverified.text")));
            }
        }
        if (!details.reference().isBlank()) {
            add(soft(getTranslation("billing.reference.is", details.reference())));
        }
    }

    private Badge badge(BillingDetails details) {
        String word = BillingWords.text("billing.vat.status", details.vatStatus());
        return switch (details.vatStatus()) {
            case VERIFIED -> Badges.with(Icons.CHECK, Badges.good(word));
            case PENDING -> Badges.with(Icons.CLOCK, Badges.accent(word));
            case NONE, UNVERIFIED, UNAVAILABLE -> Badges.plain(word);
        };
    }

    private static Paragraph soft(String text) {
        var words = new Paragraph(text);
        words.addClassName("soft");
        return words;
    }
}
