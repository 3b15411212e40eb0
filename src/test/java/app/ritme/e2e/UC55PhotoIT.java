package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.journal.JournalFixtures;
import app.ritme.people.PeopleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-55: a guest writes about a session with a photo, shares it, and takes it back. */
@DisplayName("UC-55 Write with a photo, about a session")
@SuppressWarnings("NullAway.Init")
class UC55PhotoIT extends BrowserTest {

    private static final String WRITTEN = "Het meer was stil.";

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    @Test
    void aPhotoIsKeptSharedSeenAndTakenBack() {
        House house = houses.aHouse("Photo");
        Someone guest = someone(house, "Loes", Role.GUEST);
        Someone coach = someone(house, "Annelies", Role.STAFF);
        people.aCare(house, guest.person(), coach.person());
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        prefers(coach, Language.EN, ColorSchemeChoice.DARK);

        SessionId session = journals.aSessionYesterday(coach.person(), Set.of(guest.person()));

        Tab phone = today(guest, Device.PHONE, Language.NL).go(guest.page("journal") + "?about=" + session.value());
        phone.sees("Bij: Ademwerk");
        choose(phone, "lake.txt", "text/plain", "no picture".getBytes(StandardCharsets.UTF_8));
        phone.sees("Kies een foto (jpg of png) tot 15 MB.");
        choose(phone, "lake.png", "image/png", Houses.aPicture());
        seesPhoto(phone);
        assertThat(phone.id("photo-take")).isVisible();
        seesPhoto(phone.reload());
        phone.type("paper", WRITTEN).click("done").sees("Het staat in je dagboek.");
        seesPhoto(phone.settled());
        phone.axe();
        half(phone, "Ook Annelies");
        phone.sees("Annelies Test leest mee tot en met");

        Tab desk = today(coach, Device.DESKTOP, Language.EN)
                .go(coach.page("guests/" + guest.person().person() + "/journal"));
        desk.click("open-entry").sees(WRITTEN).sees("About: Breathing");
        seesPhoto(desk);
        desk.axe();

        half(phone.reload(), "Alleen ik");
        phone.sees("Alleen jij leest dit nog.");
        desk.reload().sees("Nothing shared with you");
        assertThat(desk.id("photo")).hasCount(0);
    }

    private static void choose(Tab tab, String name, String kind, byte[] content) {
        tab.id("photo-choose").locator("input[type=file]").setInputFiles(new FilePayload(name, kind, content));
        tab.settled();
    }

    /** Loaded, not only asked for. */
    private static void seesPhoto(Tab tab) {
        assertThat(tab.id("photo")).hasJSProperty("naturalWidth", 8);
    }

    private static void half(Tab tab, String word) {
        tab.id("who")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(word))
                .click();
    }
}
