package app.ritme.billing.ui;

import app.ritme.organisation.Usage;
import app.ritme.organisation.UsageKind;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;

/** How much of what the plan allows is used: the same numbers that keep somebody from adding more. */
class UsageCard extends CardBox {

    private static final int NEARLY = 80;
    private static final int PERCENT = 100;

    UsageCard(List<Usage> usage) {
        super(Icons.CHART, UI.getCurrent().getTranslation("billing.usage"));
        addClassName("usage");
        usage.forEach(one -> add(line(one)));
        var calm = new Paragraph(getTranslation("allowance.full"));
        calm.addClassName("soft");
        add(calm);
    }

    private Div line(Usage usage) {
        var limit = usage.limit();
        var name = new Anchor(page(usage.kind()), BillingWords.kind(usage.kind()));
        var figure = new Span(
                limit == null
                        ? Formats.here().number(usage.used())
                        : getTranslation(
                                "allowance.of",
                                Formats.here().number(usage.used()),
                                Formats.here().number(limit)));
        figure.addClassName("strong");
        var words = new Div(name, figure);
        words.addClassName("usage-line");
        var line = new Div(words);
        line.setTestId("usage-" + usage.kind());
        if (limit != null) {
            boolean nearly = usage.used() * PERCENT >= (long) limit * NEARLY;
            var bar = new ProgressBar(0, Math.max(1, limit), Math.min(usage.used(), Math.max(1, limit)));
            bar.addClassName("bar");
            bar.getElement().setAttribute("aria-label", BillingWords.kind(usage.kind()));
            line.add(bar);
            if (nearly) {
                bar.addClassName("bar-care");
                figure.addClassName("care");
                var full = new Paragraph(BillingWords.text(
                        usage.hasRoomFor(1) ? "billing.usage.nearly" : "billing.usage.full", usage.kind()));
                full.addClassName("soft");
                line.add(full);
            }
        }
        return line;
    }

    private static String page(UsageKind kind) {
        return "o/" + CurrentHouse.get().slug()
                + switch (kind) {
                    case GUESTS_IN_HOUSE -> "/editions";
                    case STAFF -> "/team";
                    case LOCATIONS -> "/settings";
                };
    }
}
