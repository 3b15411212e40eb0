package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.people.PeopleFixtures;
import app.ritme.program.BlockKind;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Role;
import app.ritme.training.TrainingFixtures;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-17: a coach writes a plan, the guest trains with it on the phone, the coach sees what came of it. */
@DisplayName("UC-17 Train")
class UC17TrainIT extends BrowserTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private Clock clock;

    private House house;
    private Someone coach;
    private Someone guest;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Gym");
        coach = someone(house, "Fenna", Role.STAFF);
        guest = someone(house, "Loes", Role.GUEST);
        people.aCare(house, guest.person(), coach.person());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aGuestLogsASetInThreeTaps(Language language) {
        aPlan();
        trainingToday();
        prefers(guest, language, ColorSchemeChoice.SYSTEM);
        Tab tab = today(guest, Device.PHONE, language).go(guest.page("training"));
        tab.sees(said(language, "Training A", "Workout A")).axe();
        picture(tab, language, "overview");

        tab.click("begin").settled().sees("Goblet squat").axe();
        picture(tab, language, "set");
        assertThat(tab.id("at-hand-bell")).isVisible();
        // tap one: how much was left; tap two: keep it
        tap(tab, 2);
        tab.click("save-set").settled().axe();
        assertThat(tab.id("rest-clock")).isVisible();
        picture(tab, language, "rest");
        assertThat(tab.id("at-hand-bell")).isVisible();

        tab.reload();
        assertThat(tab.id("rest-clock")).isVisible();
        tab.click("go-on").settled();
        tab.sees(said(language, "Set 2 van 2", "Set 2 of 2"));
        tab.id("reps").locator("[part~='increase-button']").click();
        tap(tab, 1);
        picture(tab, language, "second-set");
        tab.click("save-set").settled().sees("Plank");
        tab.click("go-on").settled();
        picture(tab, language, "seconds");
        tab.click("take-back").settled().sees(said(language, "Set 2 van 2", "Set 2 of 2"));
        tap(tab, 1);
        tab.click("save-set").settled().click("go-on").settled().click("skip").settled();

        tab.sees(said(language, "Dat was je training", "That was your workout"))
                .sees("8 × 16")
                .axe();
        picture(tab, language, "done");
        tab.go(guest.page("training/earlier")).sees("8 × 16").axe();
        picture(tab, language, "earlier");
    }

    @Test
    void aCoachWritesAPlanFromTheCardOfTheGuest() {
        Tab tab = today(coach, Device.DESKTOP, Language.EN).go(coach.page("guests"));
        tab.clickWords("Loes Test");
        tab.settled()
                .click("to-training")
                .arrived(coach.page("guests/" + guest.person().person() + "/training"));
        tab.sees("No plan yet").axe();

        tab.click("begin-with").settled().axe();
        tab.click("begin-with-Strength, the basics").settled().sees("Version 1 not saved yet");
        tab.fill("load-Goblet squat", "16").axe();
        picture(tab, Language.EN, "plan");
        tab.click("unsaved-save").settled().sees("Version 1, Fenna Test");

        tab.fill("load-Goblet squat", "18").click("unsaved-save").settled().sees("Version 2, Fenna Test");
        tab.click("versions").settled();
        tab.clickWords("Version 1, Fenna Test");
        tab.settled().sees("3 × 8 to 12 times, 16 kg").axe();
    }

    @Test
    void aManagerWhoDoesNotLookAfterTheGuestSeesNothing() {
        aPlan();
        Someone manager = someone(house, "Olga", Role.MANAGER);
        Tab tab = today(manager, Device.DESKTOP, Language.EN)
                .go(manager.page("guests/" + guest.person().person() + "/training"));

        tab.sees("You see this when you look after this guest")
                .seesNot("Goblet squat")
                .axe();
    }

    private void aPlan() {
        training.aPlan(guest.person(), coach.person());
    }

    private void trainingToday() {
        LocalDate today = LocalDate.now(clock.withZone(Houses.ZONE));
        schedule.add(
                house,
                new SessionData(
                        BlockKind.TRAINING,
                        LocalizedText.of("Kracht", "Strength"),
                        today,
                        LocalTime.of(22, 30),
                        30,
                        schedule.location(house),
                        Optional.empty(),
                        Set.of(coach.person().personId()),
                        Set.of(guest.person().personId())));
    }

    private static void tap(Tab tab, int tank) {
        tab.id("tank").locator("vaadin-radio-button").nth(tank).click();
    }

    private static String said(Language language, String dutch, String english) {
        return language == Language.NL ? dutch : english;
    }

    private static void picture(Tab tab, Language language, String name) {
        tab.picture(Path.of("target", "training", name + "-" + language.code() + ".png"));
    }
}
