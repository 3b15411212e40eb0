package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.people.PersonId;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-15: a day changed by hand; who comes second is told who was first, and where else it can be. */
@DisplayName("UC-15 Change a day by hand")
class UC15ChangeDayIT extends BrowserTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private SessionService sessions;

    private House house;
    private Someone coach;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Schedule");
        coach = someone(house, "Marieke", Role.STAFF);
    }

    @ParameterizedTest
    @EnumSource
    void aSessionIsAddedAndMovedAround(Device device) {
        PersonId marieke = coach.person().personId();
        schedule.aTalk(house, DAY, LocalTime.of(10, 0), marieke, houses.aVisitor(house, "Loes"));
        SessionId talk = schedule.aTalk(house, DAY, LocalTime.of(14, 0), marieke, houses.aVisitor(house, "Bram"));
        Tab tab = today(coach, device, Language.EN)
                .go(coach.page("schedule?day=" + DAY))
                .axe();
        PlaywrightAssertions.assertThat(shown(tab, "Loes T.")).isVisible();

        shown(tab, "Bram T.").click();
        tab.sees("Bram Test").axe();
        tab.click("move").settled().fill("move-start", "10:15");
        tab.click("form-save").sees("Marieke Test has Talk then, 10:00–10:45.").axe();
        tab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("At 10:45"))
                .click();
        tab.sees("Talk is now on Tue 6 May at 10:45.");
        assertThat(as(coach.person(), () -> sessions.details(talk)).when().at()).isEqualTo(LocalTime.of(10, 45));

        tab.settled().click("add-session").sees("A new session").axe();
        tab.page().keyboard().press("Escape");
    }

    @Test
    void theAddressKeepsWhatIsShown() {
        schedule.aTalk(house, DAY, LocalTime.of(10, 0), coach.person().personId(), houses.aVisitor(house, "Loes"));
        prefers(coach, Language.NL, ColorSchemeChoice.SYSTEM);
        Tab tab = today(coach, Device.DESKTOP, Language.NL).go(coach.page("schedule?day=" + DAY));

        tab.click("by-rooms").settled().sees("Alle ruimtes").axe();
        tab.click("week-after").sees("di 13 mei").settled();
        assertThat(tab.page().url()).contains("by=rooms").contains("day=2031-05-13");
        tab.reload().sees("di 13 mei");
        tab.click("today").settled();
        tab.click("by-staff").settled().axe();
    }

    /** It is there twice, for columns and for a list; this is the one that is shown. */
    private static Locator shown(Tab tab, String text) {
        return tab.page().getByText(text).locator("visible=true").first();
    }
}
