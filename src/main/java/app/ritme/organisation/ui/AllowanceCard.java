package app.ritme.organisation.ui;

import app.ritme.organisation.Usage;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** What the subscription allows and how much of it is used. */
class AllowanceCard extends CardBox {

    AllowanceCard(List<Usage> usage) {
        super(Icons.CHART, UI.getCurrent().getTranslation("settings.allowance"));
        setTestId("allowance");
        var rows = new Rows();
        usage.forEach(one -> rows.row(new Span(word(one)), new Span(figure(one))));
        boolean unlimited = usage.stream().allMatch(one -> one.limit() == null);
        var hint = new Paragraph(getTranslation(unlimited ? "settings.allowance.none" : "settings.allowance.full"));
        hint.addClassName("soft");
        add(rows, hint);
    }

    private String word(Usage usage) {
        return getTranslation("settings.allowance." + usage.kind().name().toLowerCase(Locale.ROOT));
    }

    private String figure(Usage usage) {
        String used = Formats.here().number(usage.used());
        Integer limit = usage.limit();
        return limit == null
                ? used
                : getTranslation("settings.allowance.of", used, Formats.here().number(limit));
    }
}
