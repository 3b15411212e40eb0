package app.ritme.journal.ui;

import app.ritme.audit.Reading;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Who looked at one's habits, and when. */
class HabitReaders extends CardBox {

    HabitReaders(List<Reading> readings) {
        super(Icons.EYE, HabitWords.text("habits.readers"));
        if (readings.isEmpty()) {
            var nobody = new Paragraph(getTranslation("habits.readers.none"));
            nobody.addClassName("soft");
            add(nobody);
            return;
        }
        var rows = new Rows();
        readings.forEach(reading ->
                rows.row(new PersonLine(reading.readerName(), Formats.here().moment(reading.at()))));
        add(rows);
    }
}
