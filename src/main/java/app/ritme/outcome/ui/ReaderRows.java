package app.ritme.outcome.ui;

import app.ritme.audit.Reading;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Who opened something of mine, and when. */
class ReaderRows extends Div {

    ReaderRows(List<Reading> readings) {
        if (readings.isEmpty()) {
            var nobody = new Paragraph(getTranslation("outcome.readers.none"));
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
