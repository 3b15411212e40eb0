package app.ritme.enrolment.ui;

import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentRow;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Who waits for a place in one edition, in the order in which it is offered to them. */
class WaitingTable extends CardBox {

    WaitingTable(List<EnrolmentRow> rows, Function<EnrolmentId, String> address) {
        super(
                Icons.HISTORY,
                UI.getCurrent()
                        .getTranslation("enrolment.waitlist", rows.getFirst().editionName()));
        var table = new NativeTable();
        table.addClassNames("grid", "grid-s");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("enrolment.waitlist.name"));
        head.addHeaderCell().setText(getTranslation("enrolment.waitlist.wants"));
        head.addHeaderCell().setText(getTranslation("enrolment.waitlist.when"));
        head.addHeaderCell().setText(getTranslation("enrolment.waitlist.since"));
        rows.forEach(row -> {
            var line = table.getBody().addRow();
            var name = new Anchor(address.apply(row.id()), EnrolmentWords.names(row));
            name.addClassNames("row-link", "strong");
            name.setTestId("waits-" + row.party().getFirst());
            line.addDataCell().add(name);
            line.addDataCell().setText(wants(row));
            line.addDataCell().setText(EnrolmentWords.dates(row.arrival(), row.departure()));
            line.addDataCell().setText(since(row));
        });
        var box = new Div(table);
        box.addClassName("table-box");
        withHint(getTranslation("enrolment.waitlist.order"));
        flush();
        setTestId("waiting-" + rows.getFirst().editionName());
        add(box);
    }

    private String wants(EnrolmentRow row) {
        String room = getTranslation(row.ownRoom() ? "enrolment.room.own" : "enrolment.room.shared");
        return row.persons() == 1 ? room : getTranslation("enrolment.waitlist.together", row.persons()) + ", " + room;
    }

    private static String since(EnrolmentRow row) {
        Instant since = row.waitingSince();
        return since == null
                ? ""
                : EnrolmentWords.at(row.zone()).day(LocalDate.ofInstant(since, row.zone()));
    }
}
