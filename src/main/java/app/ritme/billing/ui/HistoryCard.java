package app.ritme.billing.ui;

import app.ritme.billing.HistoryRow;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Who changed what, when somebody asks for it. */
class HistoryCard extends CardBox {

    private static final int SHOWN = 20;

    HistoryCard(BillingDesk desk) {
        super(Icons.HISTORY, UI.getCurrent().getTranslation("billing.history"));
        setTestId("history");
        var show = new Button(getTranslation("billing.history.show"));
        show.setDisableOnClick(true);
        show.setTestId("show-history");
        show.addClickListener(event -> Errand.ask(
                () -> desk.billing.history(0, SHOWN),
                rows -> {
                    remove(show);
                    show(rows);
                },
                () -> show.setEnabled(true)));
        add(show);
    }

    private void show(List<HistoryRow> rows) {
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("billing.history.none")));
            return;
        }
        var lines = new Rows();
        rows.forEach(row -> lines.row(line(row)));
        add(lines);
    }

    private Div line(HistoryRow row) {
        var what = new Span(getTranslation("billing.history." + row.what()));
        what.addClassName("strong");
        String by = row.by()
                .filter(name -> !name.isEmpty())
                .map(name -> " · " + name)
                .orElse("");
        var when = new Paragraph(Formats.here().moment(row.at()) + by);
        when.addClassName("soft");
        return new Div(what, when);
    }
}
