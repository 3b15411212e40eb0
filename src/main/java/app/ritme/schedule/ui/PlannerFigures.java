package app.ritme.schedule.ui;

import app.ritme.schedule.planner.Figures;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalInt;

/** The figures of the planned days, now and as proposed. */
class PlannerFigures extends CardBox {

    PlannerFigures(Figures was, Figures becomes) {
        super(Icons.TRAINING, UI.getCurrent().getTranslation("planner.figures"));
        var table = new NativeTable();
        table.addClassNames("grid", "grid-s");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("planner.figures.what"));
        head.addHeaderCell().setText(getTranslation("planner.figures.was"));
        head.addHeaderCell().setText(getTranslation("planner.figures.becomes"));
        NativeTableBody body = table.getBody();
        row(body, "waiting", number(was.waiting()), number(becomes.waiting()));
        row(body, "continuity", share(was.continuity()), share(becomes.continuity()));
        row(body, "used", share(was.used()), share(becomes.used()));
        row(body, "fullest", minutes(was.fullest()), minutes(becomes.fullest()));
        row(body, "emptiest", minutes(was.emptiest()), minutes(becomes.emptiest()));
        var box = new Div(table);
        box.addClassName("table-box");
        flush();
        add(box);
        setTestId("planner-figures");
    }

    private void row(NativeTableBody body, String what, String was, String becomes) {
        var line = body.addRow();
        line.addClassName("kind-row");
        var name = line.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Span(getTranslation("planner.figure." + what)));
        line.addDataCell().setText(was);
        line.addDataCell().setText(becomes);
    }

    private static String number(int number) {
        return Formats.here().number(number);
    }

    private static String minutes(int minutes) {
        return Formats.here().minutes(minutes);
    }

    private String share(OptionalInt share) {
        return share.isEmpty()
                ? getTranslation("planner.figure.unknown")
                : Formats.here().number(share.getAsInt()) + " %";
    }
}
