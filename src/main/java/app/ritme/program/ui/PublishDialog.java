package app.ritme.program.ui;

import app.ritme.program.Finding;
import app.ritme.program.ProgramDetails;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** Asks before the draft becomes a version: what is still open, and what it means for those who are booked. */
class PublishDialog extends DraftDialog {

    private final Div open = new Div();

    PublishDialog(Desk desk) {
        super(
                desk,
                text("program.publish.title", desk.seen().get().published() + 1),
                text("program.publish.go", desk.seen().get().published() + 1));
        open.addClassName("stack");
        fields(open, meaning());
        show(seen());
        if (!seen().ready()) {
            readOnly();
        }
    }

    @Override
    void change(long version) {
        desk.drafts().publish(seen().program(), version);
        Toast.done("program.published", seen().published() + 1);
    }

    @Override
    Optional<String> theirs(ProgramDetails now) {
        return Optional.empty();
    }

    @Override
    final void show(ProgramDetails now) {
        open.removeAll();
        list("program.publish.errors", ProgramWords.preventing(now.findings()), Icons.OCTAGON);
        list("program.publish.hints", ProgramWords.hints(now.findings()), Icons.WARNING);
        if (open.getComponentCount() == 0) {
            open.add(Note.good("", text("program.publish.clear")));
        }
    }

    private void list(String heading, List<Finding> findings, Icons icon) {
        if (findings.isEmpty()) {
            return;
        }
        var rows = new Rows();
        rows.addClassName("findings");
        findings.forEach(finding -> {
            var row = rows.row(new Span(ProgramWords.finding(finding)));
            row.addComponentAsFirst(icon.small());
        });
        open.add(new Div(new H3(text(heading, findings.size())), rows));
    }

    /** Who gets the new version, and who keeps theirs. */
    private Div meaning() {
        int before = seen().published();
        var lines = new Div(new H3(text("program.publish.means")), new Paragraph(text("program.publish.new")));
        if (before > 0) {
            lines.add(
                    new Paragraph(text("program.publish.booked", before)), new Paragraph(text("program.publish.days")));
        }
        lines.addClassName("publish-means");
        return lines;
    }
}
