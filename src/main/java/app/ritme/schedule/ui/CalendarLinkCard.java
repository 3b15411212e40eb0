package app.ritme.schedule.ui;

import app.ritme.schedule.feed.MyCalendarService;
import app.ritme.shared.Language;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.Optional;

/** The address of one's own calendar. */
class CalendarLinkCard extends SecretLinkCard {

    private final MyCalendarService calendar;
    private final String address;

    /** @param address up to the secret */
    CalendarLinkCard(MyCalendarService calendar, String address) {
        super(Icons.LINK, "calendar");
        this.calendar = calendar;
        this.address = address;
        refresh();
    }

    @Override
    Optional<Instant> since() {
        return calendar.since();
    }

    @Override
    String make() {
        return address + calendar.make(Language.of(getLocale())).value() + ".ics";
    }

    @Override
    void withdraw() {
        calendar.withdraw();
    }

    @Override
    Anchor use(String link) {
        var open = new Anchor();
        open.setText(getTranslation("calendar.open"));
        // our own address, with the scheme that telephones know calendars by
        open.setUnsafeHref(link.replaceFirst("^https?:", "webcal:"));
        return open;
    }
}
