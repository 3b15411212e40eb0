package app.ritme.enquiry.ui;

import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.OpenEdition;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.stream.Collectors;

/** How dates and places read for who does not know the house yet. */
final class EnquiryWords {

    private final Formats formats;

    EnquiryWords(Formats formats) {
        this.formats = formats;
    }

    /** {@code 28 dagen}, {@code 4 weken}. */
    static String length(int days) {
        return days % 7 == 0 && days > 7 ? text("program.weeks", days / 7) : text("program.days", days);
    }

    /** {@code ma 7 dec – zo 13 dec 2026}; of a rolling edition on which days one arrives. */
    String when(OpenEdition edition) {
        EditionRow row = edition.row();
        return row.rolling()
                ? arrivals(row)
                : text("front.dates", formats.day(row.startsOn()), formats.dayAndYear(row.departure(row.startsOn())));
    }

    /** Of a rolling edition: the first day on which there is a place. */
    String firstPlace(OpenEdition edition) {
        return text(edition.isFull() ? "front.first.full" : "front.first", formats.day(edition.arrival()));
    }

    /** {@code nog 3 plekken}, {@code vol: wachtlijst}. */
    String places(int places) {
        return places == 0 ? text("front.full") : text("front.places", places);
    }

    private String arrivals(EditionRow row) {
        if (row.arrivalDays().size() == DayOfWeek.values().length) {
            return text("front.arrivals.any");
        }
        return text(
                "front.arrivals",
                row.arrivalDays().stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.FULL, formats.locale()))
                        .collect(Collectors.joining(", ")));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
