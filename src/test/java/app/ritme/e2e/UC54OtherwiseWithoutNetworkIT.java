package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import app.ritme.training.Change;
import app.ritme.training.MyTrainingService;
import app.ritme.training.RunningWorkout;
import app.ritme.training.SetRow;
import app.ritme.training.TrainingFixtures;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.Tank;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-54: likewise where no network is, on one's own telephone and on the floor; everything arrives once, or asks. */
@DisplayName("UC-54 Do a workout otherwise without a network")
@SuppressWarnings("NullAway.Init")
class UC54OtherwiseWithoutNetworkIT extends BrowserTest {

    private static final String ROWS = "**/outbox/**";
    private static final int REST = 120;

    /** What was done otherwise in the workout that is kept, as the page made it or as the house said it. */
    private static final String CHANGES = """
            ([house, part]) => import('/offline/store.js')
              .then(({ read }) => read((_, kept) => kept.get(`${house}/${part}`)))
              .then(({ changes }) => JSON.stringify(changes.map(({ id, kind, place, at, put }) =>
                [id, kind, place, Date.parse(at), Object.entries(put ?? {}).sort()])))""";

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private MyTrainingService workouts;

    private House house;
    private Someone coach;
    private Someone guest;
    private Visitor device;

    @BeforeEach
    void aGuestWithAPlan() {
        house = houses.aHouse("Gym");
        coach = someone(house, "Fenna", Role.STAFF);
        guest = someone(house, "Loes", Role.GUEST);
        people.aCare(house, guest.person(), coach.person());
        aPlan(guest.person(), 0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aGuestSwapsAddsAndShortensWithoutANetworkAndTheScreensShowIt(Language language) {
        prefers(guest, language, ColorSchemeChoice.SYSTEM);
        Tab tab = pocket(language);
        device.network(false);
        tab.reload().click("begin");
        tab.click("otherwise");
        look(tab, language, "otherwise");
        tab.click("swap");
        look(tab, language, "swap");
        String first = first(tab);
        tab.page().fill("[data-testid=find-exercise]", "zzz");
        tab.sees(said(language, "Niets gevonden", "Nothing found"));
        tab.page().fill("[data-testid=find-exercise]", first.substring(0, 4).toLowerCase());
        tab.click("take-" + first);
        assertThat(tab.id("instead-of")).containsText("Goblet squat");
        tab.sees(said(language, "Set 1 van 3", "Set 1 of 3"));
        logSet(tab, 7);
        tab.sees(said(language, "Set 2 van 3", "Set 2 of 3"));
        look(tab, language, "swapped");

        tab.click("otherwise").click("add");
        String added = first(tab);
        tab.click("take-" + added);
        look(tab, language, "add");
        tab.page().fill("[data-testid=add-sets]", "11");
        tab.click("add-go").sees(said(language, "Kies 1 tot 10 sets", "Choose 1 to 10 sets"));
        tab.page().fill("[data-testid=add-sets]", "2");
        tab.page().locator(".choices.words label").nth(1).click();
        tab.click("add-go");
        tab.click("otherwise").click("shorten");
        assertThat(tab.id("shortened")).isVisible();
        tab.sees("Plank").sees(said(language, "Set 1 van 1", "Set 1 of 1"));
        look(tab, language, "shortened");
        tab.reload();
        assertThat(tab.id("shortened")).isVisible();
        tab.page().evaluate("location.hash = 'waiting'");
        assertThat(tab.id("row-waiting")).hasCount(4);
        tab.sees(said(language, "Geruild: Goblet squat voor ", "Swapped: Goblet squat for ") + first);
        // all but the swap that a set stands on
        assertThat(tab.id("take-back")).hasCount(3);
        look(tab, language, "waiting");
        String asThePageMadeIt = changes(tab, "workout");

        device.network(true);
        arrived(tab);
        Assertions.assertThat(changes(tab, "workout"))
                .as("what the house makes of it")
                .isEqualTo(asThePageMadeIt);
        RunningWorkout now = training.running(guest.person());
        Assertions.assertThat(now.sets()).extracting(SetRow::reps).containsExactly(7);
        Assertions.assertThat(now.exercises()).extracting(PlannedRow::sets).containsExactly(1, 1, 1, 1);
        tab.page().navigate(guest.page("training"));
        tab.settled().sees("Plank").sees(said(language, "Set 1 van 1", "Set 1 of 1"));
        assertThat(tab.id("shortened")).isVisible();
    }

    @Test
    void everythingIsTakenBackWithoutANetworkAsWell() {
        aPlan(guest.person(), REST);
        Tab tab = pocket(Language.EN);
        device.network(false);
        tab.click("begin").click("otherwise").click("swap");
        tab.click("take-" + first(tab));
        assertThat(tab.id("instead-of")).isVisible();
        tab.click("otherwise").click("swap-back").sees("Goblet squat");
        assertThat(tab.id("instead-of")).hasCount(0);
        tab.click("otherwise").click("shorten");
        assertThat(tab.id("shortened")).isVisible();
        logSet(tab, 8);
        tab.click("one-more").click("go-on").sees("Goblet squat").sees("Set 2 of 2");
        tab.click("lengthen").sees("Set 2 of 4");
        assertThat(tab.id("shortened")).hasCount(0);
        tab.axe();

        device.network(true);
        arrived(tab);
        RunningWorkout now = training.running(guest.person());
        Assertions.assertThat(now.exercise().sets()).isEqualTo(4);
        Assertions.assertThat(now.otherwise().own()).isFalse();
        Assertions.assertThat(now.setNumber()).isEqualTo(2);
    }

    @Test
    void aChangeWhoseAnswerGetsLostIsMadeOnceAndOneThatWasNeverSentIsTakenBack() {
        Tab tab = pocket(Language.EN);
        tab.click("begin");
        device.loseAnswer(ROWS);
        tab.click("otherwise").click("one-more").sees("Set 1 of 4");
        arrived(tab);
        device.network(false);
        tab.click("otherwise").click("swap");
        tab.click("take-" + first(tab));
        assertThat(tab.id("instead-of")).isVisible();
        tab.page().evaluate("location.hash = 'waiting'");
        tab.click("take-back").sees("Everything has arrived");
        device.network(true);
        tab.click("tab-training").sees("Goblet squat").sees("Set 1 of 4");

        Assertions.assertThat(kinds()).containsExactly("MORE");
    }

    @Test
    void whatTheCoachOrAnotherTabChangedMeanwhileKeepsBothAndEverySet() {
        Tab tab = pocket(Language.EN);
        tab.click("begin");
        device.network(false);
        tab.click("otherwise").click("swap");
        String here = first(tab);
        tab.click("take-" + here);
        assertThat(tab.id("instead-of")).isVisible();
        logSet(tab, 7);
        var place = training.running(guest.person()).place();
        training.change(guest.person(), new Change.Swap(place, training.exercise(house, "Push-up")));
        training.aSet(guest.person(), 5);

        device.network(true);
        arrived(tab);
        Assertions.assertThat(training.running(guest.person()).sets())
                .extracting(SetRow::reps)
                .containsExactlyInAnyOrder(7, 5);
        tab.reload().sees(here).sees("Instead of Push-up");
    }

    @Test
    void aSetOfAnExerciseThatIsGoneStaysAndAsksAndHoldsNothingUp() {
        Tab tab = pocket(Language.EN);
        tab.click("begin").click("otherwise").click("swap");
        String here = first(tab);
        tab.click("take-" + here);
        assertThat(tab.id("instead-of")).isVisible();
        arrived(tab);
        device.network(false);
        logSet(tab, 7);
        tab.click("exercise-1").isTitled("Plank");
        logSet(tab, 30);
        var workout = training.running(guest.person()).id();
        // a workout without a set leaves no trace
        doAs(guest.person(), () -> workouts.finish(workout));

        device.expecting("answer: 404").network(true);
        assertThat(state(tab)).containsText("1 entry asks for your choice");
        tab.page().evaluate("location.hash = 'waiting'");
        assertThat(tab.id("row-refused")).containsText(here + ": 7 times");
        tab.sees("not in the plan or in the workout any more").axe();
        Assertions.assertThat(reps()).containsExactly(30);
        tab.click("leave-out");
        arrived(tab);
    }

    @Test
    void aCoachDoesItForAGuestOnTheFloorAndTheOtherGuestStaysAsTheyAre() {
        House.Person bram = houses.aGuest(house, "Bram");
        people.aCare(house, bram, coach.person());
        aPlan(bram, 0);
        device = visitor(Device.DESKTOP, Language.EN).expecting("ERR_INTERNET_DISCONNECTED|ERR_FAILED");
        Tab tab = signIn(device.open("/login"), coach, coach.page("today"));
        tab.click("to-floor").arrived(coach.page("floor/"));
        tab.page().waitForSelector("body[data-ready]");
        for (String name : List.of("Loes", "Bram")) {
            tab.page()
                    .locator(".picks label", new Page.LocatorOptions().setHasText(name))
                    .locator("input")
                    .check(new Locator.CheckOptions().setForce(true));
        }
        tab.click("pick-go");
        Locator loes = column(tab, guest.person());
        loes.getByTestId("begin").click();
        column(tab, bram).getByTestId("begin").click();
        column(tab, bram).getByTestId("reps").fill("13");
        device.network(false);
        loes.getByTestId("otherwise").click();
        look(tab, Language.EN, "floor-otherwise");
        loes.getByTestId("swap").click();
        look(tab, Language.EN, "floor-swap");
        loes.locator(".pick-exercise button").first().click();
        assertThat(loes.getByTestId("instead-of")).isVisible();
        loes.getByTestId("reps").fill("9");
        loes.locator(".tank-choice label").nth(2).click();
        loes.getByTestId("save-set").click();
        assertThat(loes).containsText("Set 2 of 3");
        loes.getByTestId("otherwise").click();
        loes.getByTestId("shorten").click();
        assertThat(loes.getByTestId("shortened")).isVisible();
        look(tab, Language.EN, "floor-shortened");
        assertThat(column(tab, bram).getByTestId("reps")).hasValue("13");
        String asThePageMadeIt = changes(tab, "workout/" + guest.person().person());

        device.network(true);
        arrived(tab);
        Assertions.assertThat(changes(tab, "workout/" + guest.person().person()))
                .isEqualTo(asThePageMadeIt);
        RunningWorkout now = training.running(guest.person());
        Assertions.assertThat(now.sets()).extracting(SetRow::reps).containsExactly(9);
        Assertions.assertThat(now.exercises()).extracting(PlannedRow::sets).containsExactly(1, 1, 1);
        Assertions.assertThat(as(bram, workouts::training).running()).isEmpty();
    }

    /** Three sets of squats, two of planks and of presses. */
    private void aPlan(House.Person one, int rest) {
        training.aPlan(
                one,
                coach.person(),
                List.of(
                        asked("Goblet squat", 3, Optional.of(Load.of(16)), rest),
                        asked("Plank", 2, Optional.empty(), rest),
                        asked("Overhead press", 2, Optional.of(Load.of(6)), rest)));
    }

    private Prescription asked(String name, int sets, Optional<Load> load, int rest) {
        return new Prescription(training.exercise(house, name), sets, 8, 12, load, rest, Tank.TWO);
    }

    /** Signed in on the pocket page, at training, with everything taken along. */
    private Tab pocket(Language language) {
        device = visitor(Device.PHONE, language).expecting("ERR_INTERNET_DISCONNECTED|ERR_FAILED");
        Tab tab = signIn(device.open("/login"), guest, guest.page("today"));
        tab.click("to-pocket").arrived(guest.page("pocket/"));
        tab.page().waitForSelector("body[data-ready]");
        return tab.click("tab-training").settled();
    }

    /** The first that is offered. */
    private static String first(Tab tab) {
        return tab.page().locator(".pick-exercise .strong").first().textContent();
    }

    private static void logSet(Tab tab, int reps) {
        tab.page().fill("#reps", String.valueOf(reps));
        tab.page().locator(".tank-choice label").nth(2).click();
        tab.page().locator("#reps").evaluate("field => field.dataset.old = ''");
        tab.click("save-set");
        // the next set has a field of its own; where a rest follows, none
        assertThat(tab.page().locator("[data-old]")).hasCount(0);
    }

    private static Locator column(Tab tab, House.Person one) {
        return tab.page().locator("section[data-guest='" + one.person() + "']");
    }

    private static Locator state(Tab tab) {
        return tab.page().getByTestId("state");
    }

    /** Nothing waits, and the page has heard what came of it. */
    private static void arrived(Tab tab) {
        assertThat(state(tab)).hasAttribute("data-rows", "0");
    }

    private String changes(Tab tab, String part) {
        return String.valueOf(tab.page().evaluate(CHANGES, List.of(house.slug(), part)));
    }

    private List<String> kinds() {
        return superuser()
                .sql("select kind from app.workout_change where person_id = ? order by number")
                .param(guest.person().person())
                .query((row, at) -> row.getString(1))
                .list();
    }

    private List<Integer> reps() {
        return superuser()
                .sql("select reps from app.set_log where person_id = ? order by id")
                .param(guest.person().person())
                .query((row, at) -> row.getInt(1))
                .list();
    }

    private void look(Tab tab, Language language, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            tab.settled()
                    .axe()
                    .picture(Path.of("target", "otherwise", name + "-" + language.code() + "-" + scheme + ".png"));
        }
    }

    private static String said(Language language, String dutch, String english) {
        return language == Language.NL ? dutch : english;
    }
}
