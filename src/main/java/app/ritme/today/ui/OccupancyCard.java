package app.ritme.today.ui;

import app.ritme.enrolment.Occupancy;
import app.ritme.enrolment.ui.EnrolmentNavigation;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import app.ritme.today.ManagerDay;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;

/** How many guests each edition has in each week to come; the number says it, the tint only helps. */
class OccupancyCard extends CardBox {

    /** How strong the tint of a full week is, in tenths. */
    private static final int FULL = 10;

    private final LocalDate today;
    private final LocalDate monday;

    OccupancyCard(ManagerDay day) {
        super(Icons.BED, UI.getCurrent().getTranslation("today.occupancy"));
        today = day.today();
        monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        withHint(getTranslation("today.occupancy.hint"));
        setTestId("occupancy");

        var table = new NativeTable();
        table.addClassName("weeks");
        head(table.getHead().addRow());
        day.occupancy().forEach(edition -> row(table.getBody().addRow(), edition));
        var box = new Div(table);
        box.addClassName("table-box");
        add(box);
    }

    private void head(NativeTableRow row) {
        var edition = row.addHeaderCell();
        var name = new Span(getTranslation("today.occupancy.edition"));
        name.addClassName("visually-hidden");
        edition.add(name);
        for (int week = 0; week < ManagerDay.WEEKS; week++) {
            int number = monday.plusWeeks(week).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            row.addHeaderCell().setText(week == 0 ? getTranslation("today.occupancy.now") : String.valueOf(number));
        }
    }

    private void row(NativeTableRow row, Occupancy edition) {
        var name = new Anchor(EnrolmentNavigation.edition(edition.edition()), edition.name());
        name.addClassName("strong");
        var places = new Div(getTranslation(
                Plural.of("today.occupancy.places", edition.capacityPersons()), edition.capacityPersons()));
        places.addClassNames("soft", "xs");
        var head = row.addHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(new Div(name), places);
        for (int week = 0; week < ManagerDay.WEEKS; week++) {
            LocalDate first = monday.plusWeeks(week);
            OptionalInt guests =
                    week == 0 ? edition.most(today, monday.plusDays(6)) : edition.most(first, first.plusDays(6));
            row.addDataCell().add(cell(guests, edition.capacityPersons()));
        }
    }

    private static Span cell(OptionalInt guests, int capacity) {
        if (guests.isEmpty()) {
            var none = new Span("–");
            none.addClassNames("cell", "cell-none");
            return none;
        }
        var cell = new Span(String.valueOf(guests.getAsInt()));
        int tenths = Math.min(FULL, (int) Math.ceil((double) FULL * guests.getAsInt() / Math.max(1, capacity)));
        cell.addClassNames("cell", "cell-" + tenths);
        return cell;
    }
}
