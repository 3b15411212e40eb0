package app.ritme.schedule.ui;

import app.ritme.people.PersonId;
import app.ritme.schedule.GuestWeek;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.paper.GuestWeekPaper;
import app.ritme.schedule.paper.RoomPlan;
import app.ritme.schedule.ui.BoardAddress.By;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.PaperLink;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/** What of the board can be printed: the wall plan of the rooms, or the week of the one guest that is shown. */
class BoardPaper extends PaperLink {

    private final WeekService week;

    BoardPaper(WeekService week) {
        super("schedule.print", "print-board");
        this.week = week;
    }

    void show(BoardAddress address) {
        UUID guest = address.by() == By.GUESTS ? address.of() : null;
        setVisible(guest != null || address.by() == By.ROOMS);
        if (guest != null) {
            leadsTo(getTranslation("paper.week.file") + "-" + address.monday(), guestWeek(guest, address.monday()));
        } else if (address.by() == By.ROOMS) {
            leadsTo(getTranslation("paper.rooms.file") + "-" + address.day(), rooms(address));
        }
    }

    private Supplier<byte[]> guestWeek(UUID guest, LocalDate monday) {
        Language language = Language.of(getLocale());
        String house = CurrentHouse.get().name();
        return () -> {
            GuestWeek found = week.ofGuest(new PersonId(guest), monday, monday.plusDays(6));
            return new GuestWeekPaper(language, house, found.guest().givenName(), monday).ofSessions(found.sessions());
        };
    }

    private Supplier<byte[]> rooms(BoardAddress address) {
        Language language = Language.of(getLocale());
        String house = CurrentHouse.get().name();
        LocalDate first = address.byDays() ? address.monday() : address.day();
        LocalDate last = address.byDays() ? address.sunday() : address.day();
        return () -> {
            var plan = new RoomPlan(language, house, week.withoutHours(first, last));
            return address.byDays() ? plan.week(first, last) : plan.day(first);
        };
    }
}
