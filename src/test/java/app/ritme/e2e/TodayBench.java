package app.ritme.e2e;

import static app.ritme.e2e.Stopwatch.print;
import static app.ritme.e2e.Stopwatch.ratio;
import static app.ritme.e2e.Stopwatch.time;

import app.ritme.House;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long a guest waits for Today, and after a check-in, in a browser over loopback: until the page is painted and the
 * server has answered everything. Prints percentiles, and the ratio of a house with ten times the guests.
 */
class TodayBench extends BrowserTest {

    private static final Stopwatch WATCH = new Stopwatch(10, 60);

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private EnrolmentStepService steps;

    @Autowired
    private ScheduleFixtures schedule;

    @Test
    void openingTodayAndSavingACheckIn() {
        Figures small = measure("3 guests", 3);
        Figures large = measure("30 guests", 30);
        System.out.printf(
                "ten times the guests: Today ×%.2f, check-in ×%.2f%n",
                ratio(large.today(), small.today()), ratio(large.checkIn(), small.checkIn()));
    }

    private record Figures(List<Duration> today, List<Duration> checkIn) {}

    private Figures measure(String name, int guests) {
        House house = houses.aHouse("Bench");
        Someone coach = someone(house, "Marieke", Role.STAFF);
        Someone guest = someone(house, "Loes", Role.GUEST);
        enrolments.aBedroom(house, "Berk", guests);
        EditionId edition = enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today(), guests, null);
        EnrolmentId stay = enrolments.enrol(
                house, edition, Beginning.CONFIRMATION, guest.person().personId());
        doAs(house.manager(), () -> steps.arrive(stay));
        IntStream.range(1, guests)
                .forEach(number -> enrolments.enrol(
                        house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Guest " + number)));
        IntStream.of(9, 11, 14, 16)
                .forEach(hour -> schedule.aTalk(
                        house,
                        EnrolmentFixtures.today(),
                        LocalTime.of(hour, 0),
                        coach.person().personId(),
                        guest.person().personId()));

        Tab tab = today(guest, Device.PHONE, Language.EN);
        List<Duration> today = WATCH.times(round -> time(() -> tab.go(guest.page("today"))));
        List<Duration> checkIn = WATCH.times(round -> checkIn(tab, guest));
        print(name + ", opening Today", today);
        print(name + ", saving a check-in", checkIn);
        return new Figures(today, checkIn);
    }

    private static Duration checkIn(Tab tab, Someone guest) {
        tab.go(guest.page("check-in"));
        return time(() -> tab.click("not-today").sees("That is fine"));
    }
}
