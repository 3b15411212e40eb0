package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-43: something small, ticked with one tap on a phone, and proposed by a coach. */
@DisplayName("UC-43 Keep a habit")
@SuppressWarnings("NullAway.Init")
class UC43HabitsIT extends BrowserTest {

    @Autowired
    private PeopleFixtures people;

    @Test
    void aGuestTicksAndACoachProposes() {
        House house = houses.aHouse("Habits");
        Someone guest = someone(house, "Loes", Role.GUEST);
        Someone coach = someone(house, "Marieke", Role.STAFF);
        people.aCare(house, guest.person(), coach.person());
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        Tab phone = today(guest, Device.PHONE, Language.NL);

        phone.click("to-habits").arrived(guest.page("habits"));
        phone.sees("Nog geen gewoonte").click("new-habit").settled().axe();
        phone.id("habit-name").locator("input").fill("Voor het ontbijt naar buiten");
        phone.click("form-save").sees("elke dag kan een begin zijn").axe();

        phone.go(guest.page("check-in")).sees("Gewoontes van vandaag");
        phone.id("habits-today").locator(".habit-today").click();
        assertThat(phone.id("habits-today").locator(".habit-today")).hasAttribute("aria-pressed", "true");
        phone.settled().axe();

        Tab desk = today(coach, Device.DESKTOP, Language.EN)
                .go(coach.page("guests/" + guest.person().person() + "/habits"));
        desk.sees("a first time").click("propose-habit");
        desk.id("habit-name").locator("input").fill("Telefoon weg na negen uur");
        desk.click("form-save").sees("waits for an answer").axe();

        phone.go(guest.page("habits"))
                .sees("Marieke Test stelt je iets kleins voor")
                .axe();
        phone.click("accept-habit").sees("Wie keek mee").sees("Marieke Test");
        assertThat(phone.id("habits").locator("li")).hasCount(2);
    }
}
