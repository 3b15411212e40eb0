package app.ritme.home.ui;

import app.ritme.audit.Reading;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Who else read it, the latest few. */
class ReadersCard extends CardBox {

    ReadersCard(List<Reading> readings) {
        super(Icons.EYE, HomeWords.text("home.readers"));
        if (readings.isEmpty()) {
            var nobody = new Paragraph(getTranslation("home.readers.none"));
            nobody.addClassName("soft");
            add(nobody);
            return;
        }
        var rows = new Rows();
        readings.forEach(reading ->
                rows.row(new PersonLine(reading.readerName(), Formats.here().moment(reading.at()))));
        add(rows);
        setTestId("readers");
    }
}
