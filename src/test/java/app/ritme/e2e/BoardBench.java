package app.ritme.e2e;

import static app.ritme.e2e.Stopwatch.print;
import static app.ritme.e2e.Stopwatch.time;

import app.ritme.House;
import app.ritme.people.PersonId;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.CheckService;
import app.ritme.schedule.planner.Trial;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A week board of four hundred sessions, in a browser over loopback: how long it takes to open, from a key until the
 * reason is read, and from letting go until it stands there; and one check alone. Prints percentiles.
 */
class BoardBench extends BrowserTest {

    private static final Stopwatch WATCH = new Stopwatch(3, 12);
    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);
    private static final int STAFF = 8;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private CheckService checks;

    @Test
    void aWeekOfFourHundredSessions() {
        House house = houses.aHouse("Bench");
        Someone coach = someone(house, "Marieke", Role.STAFF);
        List<PersonId> team = Stream.concat(
                        Stream.of(coach.person().personId()),
                        IntStream.range(1, STAFF)
                                .mapToObj(number -> houses.aStaffMember(house, "Coach " + number)
                                        .personId()))
                .toList();
        List<PersonId> guests = IntStream.range(0, 60)
                .mapToObj(number -> houses.aVisitor(house, "Guest " + number))
                .toList();
        var all = new ArrayList<SessionId>();
        for (int number = 0; number < 400; number++) {
            int slot = number / STAFF;
            LocalTime at = LocalTime.of(8 + slot % 10, 0);
            PersonId guest = guests.get(number % guests.size());
            all.add(schedule.aTalk(house, MONDAY.plusDays(slot / 10), at, team.get(number % STAFF), guest));
        }
        String page = coach.page("schedule?as=week&day=" + MONDAY);
        Tab tab = today(coach, Device.DESKTOP, Language.EN);

        print("opening the week of 400", WATCH.times(round -> time(() -> tab.go(page))));
        Locator session =
                tab.page().locator("[data-lane] a.session[data-at='1020']").first();
        print("from a key until the reason is read", WATCH.times(round -> {
            session.focus();
            Duration taken = time(() -> {
                tab.page().keyboard().press("ArrowDown");
                tab.page().waitForSelector(".board-verdict[data-tone]");
            });
            tab.page().keyboard().press("Escape");
            tab.settled();
            return taken;
        }));
        print("from letting go until it stands there", WATCH.times(round -> {
            tab.page()
                    .locator("[data-lane] a.session[data-ids='" + all.getLast().value() + "']")
                    .focus();
            tab.page().keyboard().press(round % 2 == 0 ? "ArrowUp" : "ArrowDown");
            tab.page().waitForSelector(".board-verdict[data-tone]");
            Duration taken = time(() -> {
                tab.page().keyboard().press("Enter");
                tab.settled();
            });
            return taken;
        }));

        SessionData data = schedule.talk(house, MONDAY, LocalTime.of(8, 0), team.getFirst(), guests.getFirst());
        Trial trial = as(coach.person(), () -> checks.trial(MONDAY, MONDAY.plusDays(6)));
        print(
                "one check from memory",
                WATCH.times(round -> time(() -> trial.remarks(Map.of(
                        all.getFirst(), data.movedTo(MONDAY, LocalTime.of(8, 0).plusMinutes(15L * round)))))));
    }
}
