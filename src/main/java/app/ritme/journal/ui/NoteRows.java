package app.ritme.journal.ui;

import app.ritme.journal.note.NoteRow;
import app.ritme.journal.note.NotedSession;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** Notes about a guest, opened; one's own can be changed and removed. */
class NoteRows extends Rows {

    private final Consumer<NoteRow> change;
    private final Consumer<NoteRow> remove;

    NoteRows(Consumer<NoteRow> change, Consumer<NoteRow> remove) {
        this.change = change;
        this.remove = remove;
        addClassName("note-rows");
    }

    void show(List<NoteRow> notes) {
        removeAll();
        notes.forEach(note -> row(words(note)).setTestId("note"));
    }

    private Div words(NoteRow note) {
        String when = Formats.here().moment(note.writtenAt());
        var writer = new Span(note.isMine() ? getTranslation("notes.mine") : note.writer());
        writer.addClassName("strong");
        var moment = new Span(
                note.changedAt() == null
                        ? when
                        : getTranslation("notes.changed", when, Formats.here().moment(note.changedAt())));
        moment.addClassNames("soft", "small");
        var head = new Div(writer, moment);
        head.addClassName("note-head");
        note.words().tags().forEach(tag -> head.add(Badges.plain(NoteTags.word(tag))));
        var text = new Paragraph(note.words().text());
        text.addClassName("read-text");
        var all = new Div(head);
        var session = note.session();
        if (session != null) {
            all.add(about(note, session));
        }
        all.add(text);
        if (note.mayChange()) {
            all.add(actions(note, when));
        }
        return all;
    }

    /** What stands with everybody who came is changed where it was written. */
    private static Component about(NoteRow note, NotedSession session) {
        String words = NoteSession.words(session.kind(), session.title(), session.day());
        Component about =
                note.isMine() ? new Anchor(JournalNavigation.groupNote(session.id()), words) : new Span(words);
        about.addClassNames("small", note.isMine() ? "link" : "soft");
        return about;
    }

    private Div actions(NoteRow note, String when) {
        var edit = quiet("notes.edit", when, "change-note");
        edit.addClickListener(event -> change.accept(note));
        var away = quiet("notes.remove", when, "remove-note");
        away.addClickListener(event -> Confirm.ask(
                getTranslation("notes.remove.title"),
                getTranslation("notes.remove.text"),
                getTranslation("notes.remove.go"),
                () -> remove.accept(note)));
        var actions = new Div(edit, away);
        actions.addClassNames("btns", "note-actions");
        return actions;
    }

    private Button quiet(String key, String when, String testId) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key + ".of", when));
        button.setTestId(testId);
        return button;
    }
}
