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

/** UC-54: a guest swaps, adds and shortens in the middle of a workout; the plan stays, and the coach sees both. */
@DisplayName("UC-54 Do a workout otherwise")
class UC54OtherwiseIT extends BrowserTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private TrainingFixtures training;

    private Someone coach;
    private Someone guest;

    @BeforeEach
    void begin() {
        House house = houses.aHouse("Gym");
        coach = someone(house, "Fenna", Role.STAFF);
        guest = someone(house, "Loes", Role.GUEST);
        people.aCare(house, guest.person(), coach.person());
        training.aPlan(guest.person(), coach.person());
        training.running(guest.person());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aGuestSwapsAddsAndShortensAndTheCoachSeesIt(Language language) {
        // each language in another light
        prefers(guest, language, language == Language.EN ? ColorSchemeChoice.DARK : ColorSchemeChoice.LIGHT);
        Tab tab = today(guest, Device.PHONE, language).go(guest.page("training"));
        tab.sees("Goblet squat").click("otherwise").settled().axe();
        picture(tab, language, "otherwise");
        tab.click("swap").settled().axe();
        picture(tab, language, "swap");
        String pushUp = said(language, "Opdrukken", "Push-up");
        tab.fill("find-exercise", pushUp).settled();
        tab.click("take-" + pushUp).settled();
        tab.sees(pushUp).sees(said(language, "In plaats van Goblet squat", "Instead of Goblet squat"));
        picture(tab, language, "swapped");

        tab.click("otherwise").settled().click("add").settled();
        tab.fill("find-exercise", "dead bug").settled();
        tab.click("take-Dead bug").settled().axe();
        picture(tab, language, "add");
        tab.id("add-where").locator("input").nth(1).click();
        tab.click("add-go").settled().sees(said(language, "Oefening 1 van 3", "Exercise 1 of 3"));

        tab.click("otherwise").settled().click("shorten").settled();
        assertThat(tab.id("shortened")).isVisible();
        tab.sees(said(language, "Set 1 van 1", "Set 1 of 1")).axe();
        picture(tab, language, "shortened");
        tab.reload();
        assertThat(tab.id("instead-of")).isVisible();
        tab.click("lengthen").settled().sees(said(language, "Set 1 van 2", "Set 1 of 2"));
        tab.click("otherwise").settled().click("shorten").settled();

        for (int exercise = 0; exercise < 2; exercise++) {
            tab.id("tank").locator("vaadin-radio-button").nth(2).click();
            tab.click("save-set").settled().click("go-on").settled();
        }
        tab.sees("Dead bug");
        tab.id("tank").locator("vaadin-radio-button").nth(2).click();
        tab.click("save-set").settled();
        tab.sees(said(language, "Dat was je training", "That was your workout"))
                .sees(said(language, "Geruild: Goblet squat voor Opdrukken", "Swapped: Goblet squat for Push-up"))
                .axe();
        picture(tab, language, "done");

        Tab desk = today(coach, Device.DESKTOP, Language.EN)
                .go(coach.page("guests/" + guest.person().person() + "/training"));
        desk.sees("Version 1, Fenna Test").sees("Goblet squat");
        desk.clickWords("Latest workouts");
        desk.settled()
                .sees("Swapped: Goblet squat for Push-up")
                .sees("Added: Dead bug, 2 × 10 times")
                .sees("Less time: one set of what still came")
                .axe();
        picture(desk, language, "coach");
    }

    private static String said(Language language, String dutch, String english) {
        return language == Language.NL ? dutch : english;
    }

    private static void picture(Tab tab, Language language, String name) {
        tab.picture(Path.of("target", "training", "otherwise-" + name + "-" + language.code() + ".png"));
    }
}
