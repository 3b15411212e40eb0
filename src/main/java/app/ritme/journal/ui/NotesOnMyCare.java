package app.ritme.journal.ui;

import app.ritme.audit.Reading;
import app.ritme.journal.note.MyNotesService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.CarePart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Beside who looks after a guest: that they make notes, where those are to be had, and who read them. */
@org.springframework.stereotype.Component
class NotesOnMyCare implements CarePart {

    private static final int LAST = 5;

    private final MyNotesService notes;

    NotesOnMyCare(MyNotesService notes) {
        this.notes = notes;
    }

    @Override
    public Component show() {
        var card = new CardBox(
                Icons.NOTE, text("my-care.notes"), new Paragraph(text("my-care.notes.text", text("nav.my-data"))));
        card.setTestId("my-notes");
        List<Reading> readings = notes.readings(LAST);
        if (readings.isEmpty()) {
            var nobody = new Paragraph(text("my-care.notes.nobody"));
            nobody.addClassName("soft");
            card.add(nobody);
            return card;
        }
        var rows = new Rows();
        readings.forEach(reading ->
                rows.row(new PersonLine(reading.readerName(), Formats.here().moment(reading.at()))));
        card.add(rows);
        return card;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
