package app.ritme.journal.ui;

import app.ritme.journal.CheckInStart;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The days that can be told: today, and the few before it. */
class CheckInDays extends Nav {

    private static final String DAY = "day";

    CheckInDays(CheckInStart start) {
        addClassName("check-in-days");
        setAriaLabel(getTranslation("check-in.days"));
        start.days().forEach(day -> add(link(day, start)));
    }

    /** A day that cannot be read is none. */
    static Optional<LocalDate> wanted(Location location) {
        try {
            return location.getQueryParameters().getSingleParameter(DAY).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Anchor link(LocalDate day, CheckInStart start) {
        boolean today = day.equals(start.today());
        var link = new Anchor(
                today ? JournalNavigation.checkIn() : JournalNavigation.checkIn() + "?" + DAY + "=" + day,
                today ? getTranslation("check-in.days.today") : Formats.here().day(day));
        link.setTestId("day-" + day);
        if (day.equals(start.day())) {
            link.getElement().setAttribute("aria-current", "date");
        }
        return link;
    }
}
