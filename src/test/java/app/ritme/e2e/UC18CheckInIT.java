package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.Scale;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-18: a guest says how they are, on a phone, with as few taps as they like. */
@DisplayName("UC-18 Check in")
@SuppressWarnings("NullAway.Init")
class UC18CheckInIT extends BrowserTest {

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private Clock clock;

    @Test
    void whatIsLikeYesterdayNeedsNoTapAndWhatIsTappedIsSaidBack() {
        House house = houses.aHouse("Check-in");
        Someone guest = someone(house, "Marieke", Role.GUEST);
        people.aCare(house, guest.person(), houses.aStaffMember(house, "Annelies"));
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), Houses.ZONE).minusDays(1);
        journals.aCheckIn(
                guest.person(),
                yesterday,
                Map.of(Scale.SLEEP, 4, Scale.ENERGY, 3, Scale.MOOD, 3, Scale.STRESS, 4, Scale.SORENESS, 4));
        Tab tab = today(guest, Device.PHONE, Language.NL).go(guest.page("check-in"));

        assertThat(tab.id("scale-energy")).containsText("zoals gisteren: gaat wel");
        radio(tab, "scale-sleep", "onrustig").click();
        radio(tab, "scale-stress", "gespannen").click();
        tab.settled().axe();
        assertThat(tab.id("scale-sleep")).containsText("onrustig");

        tab.click("save-check-in").sees("Dank je, Marieke");
        assertThat(tab.id("said")).containsText("Onrustig geslapen en gespannen. Dat mag er zijn.");
        tab.sees("Loop naar Annelies Test").axe();
        tab.click("to-today").arrived(guest.page("today"));

        tab.go(guest.page("check-in"));
        assertThat(radio(tab, "scale-sleep", "onrustig")).isChecked();
        assertThat(tab.id("scale-energy")).containsText("zoals gisteren: gaat wel");
    }

    @Test
    void theFirstDayNothingStandsReadyAndArrowKeysChoose() {
        Someone guest = someone(houses.aHouse("First"), "Loes", Role.GUEST);
        Tab tab = today(guest, Device.PHONE, Language.EN).go(guest.page("check-in"));

        tab.sees("Tap what fits.").click("save-check-in").sees("Tap something first");
        radio(tab, "scale-mood", "gloomy").focus();
        tab.page().keyboard().press("ArrowRight");
        assertThat(radio(tab, "scale-mood", "flat")).isChecked();
        tab.settled().click("save-check-in").sees("A flat mood. That may be so.");
    }

    @Test
    void notTodayIsAnAnswer() {
        Someone guest = someone(houses.aHouse("Not today"), "Loes", Role.GUEST);
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        Tab tab = today(guest, Device.PHONE, Language.NL).go(guest.page("check-in"));

        tab.click("not-today")
                .sees("Dat is goed, Loes")
                .sees("Vandaag vragen we het niet meer.")
                .axe();
    }

    @Test
    void helpIsAtHandOnThePhoneToo() {
        Someone guest = someone(houses.aHouse("At hand"), "Loes", Role.GUEST);
        Tab tab = today(guest, Device.PHONE, Language.EN).go(guest.page("check-in"));

        tab.axe().click("at-hand-bell").arrived(guest.page("help"));
    }

    private static Locator radio(Tab tab, String scale, String word) {
        return tab.id(scale)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(word).setExact(true));
    }
}
