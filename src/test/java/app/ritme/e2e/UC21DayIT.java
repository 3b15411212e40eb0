package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-21: a guest lives a day of the stay on the phone, from Today and back to it. */
@DisplayName("UC-21 Live the day")
class UC21DayIT extends BrowserTest {

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private EnrolmentStepService steps;

    @Autowired
    private ScheduleFixtures schedule;

    @Test
    void aGuestsDayOnThePhone() {
        House house = houses.aHouse("Day");
        Someone coach = someone(house, "Marieke", Role.STAFF);
        Someone guest = someone(house, "Loes", Role.GUEST);
        enrolments.aBedroom(house, "Berk", 2);
        EditionId edition = enrolments.anEdition(house, "Herfst", EnrolmentFixtures.today(), 4, null);
        EnrolmentId stay = enrolments.enrol(
                house, edition, Beginning.CONFIRMATION, guest.person().personId());
        doAs(house.manager(), () -> steps.arrive(stay));
        for (int day = 0; day < 2; day++) {
            schedule.aTalk(
                    house,
                    EnrolmentFixtures.today().plusDays(day),
                    LocalTime.of(9 + day, 30),
                    coach.person().personId(),
                    guest.person().personId());
        }
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);

        Tab tab = today(guest, Device.PHONE, Language.NL)
                .sees("Dag 1 van 7")
                .sees("09:30")
                .axe();
        tab.click("check-in").arrived(guest.page("check-in"));
        tab.click("not-today").sees("Dat is goed, Loes");
        tab.go(guest.page("today")).sees("Vandaag niet. Dat is goed.").axe();

        tab.click("other-day").sees("10:30").axe();
        assertThat(tab.page().locator("h1")).hasText("Morgen");
        tab.click("back-to-today").sees("09:30");

        tab.click("to-my-care").arrived(guest.page("my-care")).axe();
    }
}
