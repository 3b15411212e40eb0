package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import app.ritme.training.TrainingFixtures;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-56: a manager says which weights there are; a guest is asked what can be loaded, and sees the plates. */
@DisplayName("UC-56 Lift what is there")
@SuppressWarnings("NullAway.Init")
class UC56WeightsIT extends BrowserTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private TrainingFixtures training;

    private Someone manager;
    private Someone coach;
    private Someone guest;

    @BeforeEach
    void aGuestWhoSquats() {
        House house = houses.aHouse("Rack");
        manager = someone(house, "Mia", Role.MANAGER);
        coach = someone(house, "Fenna", Role.STAFF);
        guest = someone(house, "Loes", Role.GUEST);
        people.aCare(house, guest.person(), coach.person());
        training.aBarbellPlan(guest.person(), coach.person(), 46);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatAGuestIsAskedToLiftIsOnTheRack(Language language) {
        // each language in another light
        ColorSchemeChoice light = language == Language.EN ? ColorSchemeChoice.DARK : ColorSchemeChoice.LIGHT;
        prefers(guest, language, light);
        prefers(manager, language, light);
        Device device = language == Language.EN ? Device.PHONE : Device.DESKTOP;
        Tab settings = today(manager, device, language).go(manager.page("settings"));
        settings.choose("more-House", "weights").settled().axe();
        settings.fill("weights-plates", "10 2,5 2,5").click("form-save");
        settings.sees(said(language, "Bij schijven hoort een stang", "Plates need a bar"))
                .axe();
        settings.fill("weights-bars", "20");
        picture(settings, language, "settings");
        settings.click("form-save").sees(said(language, "nu af op deze gewichten", "now rounds to these weights"));

        Tab phone = today(guest, Device.PHONE, language).go(guest.page("training"));
        phone.click("anyway").settled().sees("45 kg").click("begin").settled();
        assertThat(phone.id("load-note")).containsText(plates(language));
        phone.sees(said(language, "je plan: 46 kg", "your plan: 46 kg")).axe();
        picture(phone, language, "phone");

        phone.page().navigate(guest.page("pocket/"));
        phone.page().waitForSelector("body[data-ready]");
        phone.click("tab-training").click("begin");
        assertThat(phone.id("load-note")).containsText(plates(language));
        assertThat(phone.id("load")).hasValue("45");
        phone.axe();
        picture(phone, language, "pocket");

        Tab desk = today(coach, Device.DESKTOP, Language.EN)
                .go(coach.page("guests/" + guest.person().person() + "/training"));
        desk.sees("with the weights that are there: 5 × 45").axe();
    }

    private static String plates(Language language) {
        return said(
                language, "45 kg: stang van 20 kg, aan elke kant 10 + 2,5", "45 kg: 20 kg bar, 10 + 2.5 on each side");
    }

    private static String said(Language language, String dutch, String english) {
        return language == Language.NL ? dutch : english;
    }

    private static void picture(Tab tab, Language language, String name) {
        tab.picture(Path.of("target", "training", "weights-" + name + "-" + language.code() + ".png"));
    }
}
