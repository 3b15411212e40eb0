package app.ritme.program.ui;

import app.ritme.program.ProgramId;
import app.ritme.program.VersionRow;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** The published versions of a program: when, by whom, and the way to each. */
class HistoryDialog extends Dialog {

    HistoryDialog(ProgramId program, List<VersionRow> history) {
        setHeaderTitle(getTranslation("program.history"));
        var text = new Paragraph(getTranslation(history.isEmpty() ? "program.history.none" : "program.history.text"));
        text.addClassName("soft");
        var rows = new Rows();
        history.forEach(version -> rows.row(line(program, version)));
        var close = new Button(getTranslation("program.history.close"), event -> close());
        close.setTestId("history-close");
        add(text, rows);
        getFooter().add(close);
    }

    private Anchor line(ProgramId program, VersionRow version) {
        var formats = Formats.here();
        var name = new Span(getTranslation("program.version", version.number()));
        name.addClassNames("name", "strong");
        var published = new Span(getTranslation(
                "program.version.published",
                formats.dayAndYear(LocalDate.ofInstant(version.publishedAt(), formats.zone())),
                version.publishedBy()));
        published.addClassNames("soft", "small");
        var link = new Anchor(ProgramNavigation.version(program, version.number()), new Div(name, new Div(published)));
        link.addClassName("row-link");
        link.setTestId("version-" + version.number());
        return link;
    }
}
