package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-32: a coach sends questions, the guest answers them on the phone, both see what came of it. */
@DisplayName("UC-32 Fill in a questionnaire")
@SuppressWarnings("NullAway.Init")
class UC32FillInIT extends BrowserTest {

    @Autowired
    private PeopleFixtures people;

    @Test
    void fromSendingToTheTraceOfWhoLooked() {
        House house = houses.aHouse("Questions");
        Someone coach = someone(house, "Annelies", Role.STAFF);
        Someone guest = someone(house, "Loes", Role.GUEST);
        people.aCare(house, guest.person(), coach.person());
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        String results = "guests/" + guest.person().person() + "/outcomes";

        Tab desk = today(coach, Device.DESKTOP, Language.EN).go(coach.page(results));
        desk.axe().click("ask").settled().axe();
        desk.click("form-save").settled().sees("Waits").axe();

        Tab phone = today(guest, Device.PHONE, Language.NL);
        phone.sees("Er wachten een paar vragen op je").click("questions").arrived(guest.page("outcomes"));
        phone.axe().click("fill-in").settled();
        answer(phone, "item-1", "Meerdere dagen");
        answer(phone, "item-2", "Bijna elke dag");
        phone.axe().reload().sees("2 van 4 beantwoord");
        assertThat(radio(phone, "item-2", "Bijna elke dag")).isChecked();
        answer(phone, "item-3", "Helemaal niet");
        answer(phone, "item-4", "Meerdere dagen");
        phone.click("hand-in").sees("5 van 12").sees("Dit bespreek je met Annelies Test.");
        phone.sees("Nog niemand opende dit.").axe();

        desk.go(coach.page(results)).click("open-result").settled();
        desk.sees("5 of 12, mild")
                .sees("Anxiety (GAD-2): 4, worth a closer look")
                .axe();

        phone.reload().sees("Annelies Test").seesNot("Nog niemand opende dit.");
    }

    private static void answer(Tab tab, String item, String word) {
        tab.id(item)
                .getByText(word, new Locator.GetByTextOptions().setExact(true))
                .click();
        tab.settled();
    }

    private static Locator radio(Tab tab, String item, String word) {
        return tab.id(item)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(word).setExact(true));
    }
}
