package app.ritme.outcome.ui;

import app.ritme.journal.note.GuestNoteService;
import app.ritme.journal.note.NoteRow;
import app.ritme.journal.ui.JournalNavigation;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last few notes about a guest, opened on their own: they are sealed, and opening them is written down by itself. */
class LatestNotes extends CardBox {

    private static final int LAST = 3;

    private final GuestNoteService notes;
    private final PersonId guest;

    LatestNotes(GuestNoteService notes, PersonId guest) {
        super(Icons.NOTE, OutcomeWords.text("notes.page"));
        this.notes = notes;
        this.guest = guest;
        var all = new Anchor(JournalNavigation.notes(guest), OutcomeWords.text("brief.notes.all"));
        all.addClassName("link");
        all.setAriaLabel(OutcomeWords.text("brief.notes.all.of"));
        withAction(all);
        setTestId("latest-notes");
        var open = new Button(OutcomeWords.text("brief.notes.open"));
        open.setTestId("open-notes");
        open.addClickListener(event -> {
            open.setVisible(false);
            show();
        });
        add(open);
    }

    private void show() {
        List<NoteRow> latest = notes.page(guest, 0, LAST);
        if (latest.isEmpty()) {
            add(new Paragraph(OutcomeWords.text("brief.notes.none")));
            return;
        }
        var rows = new Rows();
        latest.forEach(note -> {
            var lines = new NamedLines(head(note));
            var text = new Span(note.words().text());
            text.addClassName("brief-note");
            lines.add(text);
            rows.row(lines);
        });
        add(rows);
    }

    /** Who, when, and what was seen. */
    private static String head(NoteRow note) {
        return Stream.of(
                        note.isMine() ? OutcomeWords.text("notes.mine") : note.writer(),
                        Formats.here().moment(note.writtenAt()),
                        note.words().tags().stream()
                                .map(tag -> OutcomeWords.text("notes.tag."
                                        + tag.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                                .collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
