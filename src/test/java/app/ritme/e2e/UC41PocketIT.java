package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.Proof;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.home.HomeFixtures;
import app.ritme.journal.MyCheckInService;
import app.ritme.journal.Scale;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import app.ritme.training.Change;
import app.ritme.training.PlaceId;
import app.ritme.training.RunningWorkout;
import app.ritme.training.TrainingFixtures;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.Tank;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-41: a guest trains and checks in where no network is; everything arrives once, or asks. */
@DisplayName("UC-41 Train and check in without a network")
@SuppressWarnings("NullAway.Init")
class UC41PocketIT extends BrowserTest {

    private static final String SESSION = "ritme-session";
    private static final String ROWS = "**/pocket/outbox/**";

    /** What goes wrong when a set is logged. */
    private enum Trouble {
        NETWORK_GONE_BEFORE,
        NETWORK_GONE_RIGHT_AFTER,
        RELOADED,
        TAB_CLOSED,
        ANSWER_LOST,
        SESSION_OVER
    }

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private HomeFixtures homes;

    @Autowired
    private MyCheckInService checkIns;

    private House house;
    private Someone guest;
    private Someone coach;
    private Visitor phone;

    @BeforeEach
    void aGuestWithAPlan() {
        house = houses.aHouse("Pocket");
        guest = someone(house, "Loes", Role.GUEST);
        coach = someone(house, "Fenna", Role.STAFF);
        people.aCare(house, guest.person(), coach.person());
        List<Prescription> exercises = Stream.of("Goblet squat", "Plank", "Overhead press", "Push-up", "Step-up")
                .map(name -> new Prescription(
                        training.exercise(house, name), 10, 8, 12, Optional.of(Load.of(16)), 0, Tank.TWO))
                .toList();
        training.aPlan(guest.person(), coach.person(), exercises);
        homes.aSignalPlan(guest.person(), "I read until midnight");
        homes.aHomePlan(guest.person(), "Outside before breakfast");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsThereWithoutANetworkInBothLanguages(Language language) {
        prefers(guest, language, ColorSchemeChoice.SYSTEM);
        Tab tab = open(language);
        phone.network(false);
        tab.reload();

        look(tab, language, "today");
        tab.click("tab-signals").sees("I read until midnight").sees("Sanne");
        look(tab, language, "signals");
        tab.click("tab-plan").sees("Outside before breakfast");
        look(tab, language, "plan");
        tab.click("tab-training").settled();
        look(tab, language, "overview");
        tab.click("begin").sees("Goblet squat");
        look(tab, language, "set");
        tab.click("save-set").sees(language == Language.NL ? "Tik aan hoeveel" : "Tap how much");
        logSet(tab, 7);
        tab.sees("7 × 16");
        tab.click("tab-today").click("check-in").settled();
        look(tab, language, "check-in");
        tap(tab, "scale-mood", 1);
        tab.click("save-check-in");
        assertThat(tab.id("not-read")).isVisible();
        tab.sees("06 12345678");
        look(tab, language, "not-read");
        tab.page().evaluate("location.hash = 'waiting'");
        assertThat(tab.id("row-waiting")).hasCount(2);
        look(tab, language, "waiting");
        tab.id("take-back").first().click();
        assertThat(tab.id("row-waiting")).hasCount(1);
        tab.click("to-help").sees("112");
        look(tab, language, "help");

        phone.network(true);
        arrived(tab);
        Assertions.assertThat(reps()).as("what was taken back before it left").isEmpty();
        Assertions.assertThat(as(guest.person(), checkIns::today).orElseThrow().answers())
                .containsKey(Scale.MOOD);
    }

    /** The figure of the issue: fifty random moments, of which each build tries ten. */
    @Test
    void everySetIsKeptOnceAndInOrderWhateverHappensWhenItIsLogged() {
        long seed = new Random().nextLong();
        System.out.println("UC-41 seed " + seed);
        var random = new Random(seed);
        int moments = Proof.count(10, 50);
        Tab tab = open(Language.EN);
        tab.click("tab-training").click("begin").settled();

        for (int moment = 1; moment <= moments; moment++) {
            // each of them at least once
            int which = moment <= Trouble.values().length ? moment - 1 : random.nextInt(Trouble.values().length);
            tab = suffer(tab, Trouble.values()[which], moment, random);
        }

        arrived(tab);
        Assertions.assertThat(reps())
                .as("seed %d", seed)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, moments).boxed().toList());
        Assertions.assertThat(workouts()).as("one workout, seed %d", seed).isOne();
    }

    @Test
    void aWorkoutThatWasChangedOnTheScreensIsThereAsItIsAndItsSetsArrive() {
        PlaceId first = training.running(guest.person()).place();
        training.change(guest.person(), new Change.Swap(first, training.exercise(house, "Band squat")));
        training.change(guest.person(), new Change.Shorten());
        Tab tab = open(Language.EN);
        phone.network(false);
        tab.reload();

        tab.click("tab-training").settled().sees("Band squat").seesNot("Goblet squat");
        tab.click("begin").settled().sees("Band squat").sees("Set 1 of 1");
        logSet(tab, 7);
        tab.sees("Plank");
        phone.network(true);
        arrived(tab);

        RunningWorkout now = training.running(guest.person());
        Assertions.assertThat(now.sets())
                .singleElement()
                .satisfies(set ->
                        Assertions.assertThat(set.name().exactly(Language.EN)).isEqualTo("Band squat"));
        Assertions.assertThat(now.position()).isEqualTo(1);
    }

    @Test
    void aSetWhoseSessionEndsWhileItIsOnItsWayWaits() {
        Tab tab = open(Language.EN);
        tab.click("tab-training").click("begin").settled();
        phone.meanwhile(ROWS, () -> phone.expire(SESSION));

        logSet(tab, 6);

        assertThat(state(tab)).hasAttribute("data-net", "signed-out");
        Assertions.assertThat(reps()).isEmpty();
        tab.page().navigate(guest.page("to-pocket"));
        signIn(tab, guest, guest.page("pocket/"));
        arrived(tab);
        Assertions.assertThat(reps()).containsExactly(6);
    }

    @Test
    void aSetSentWithTheTokenOfTheSessionBeforeIsSentAgainAtOnceWithTheOneOfNow() {
        Tab tab = open(Language.EN);
        tab.click("tab-training").click("begin").settled();
        Visitor anew = visitor(Device.PHONE, Language.EN);
        signIn(anew.open("/login"), guest, guest.page("today"));
        phone.expecting("answer: 403").meanwhile(ROWS, () -> phone.goOnAs(anew, SESSION));

        logSet(tab, 6);

        arrived(tab);
        Assertions.assertThat(reps()).containsExactly(6);
    }

    @Test
    void theRestEndsAtItsMomentWhateverIsReloadedMeanwhile() {
        training.aPlan(
                guest.person(),
                coach.person(),
                List.of(new Prescription(
                        training.exercise(house, "Goblet squat"), 2, 8, 12, Optional.empty(), 120, Tank.TWO)));
        Tab tab = open(Language.EN);
        tab.click("tab-training").click("begin").settled();
        phone.network(false);
        logSet(tab, 8);
        String until = tab.id("rest-clock").getAttribute("data-until");

        tab.reload();

        Assertions.assertThat(tab.id("rest-clock").getAttribute("data-until")).isEqualTo(until);
        tab.axe().click("go-on").sees("Set 2 of 2");
    }

    @Test
    void aCheckInSaidElsewhereMeanwhileIsShownBesideMineAndIDecide() {
        Tab tab = open(Language.EN);
        phone.network(false);
        tab.click("check-in").settled();
        tap(tab, "scale-mood", 4);
        tab.click("save-check-in");
        doAs(guest.person(), () -> checkIns.save(Map.of(Scale.MOOD, 2)));
        phone.expecting("answer: 409");

        phone.network(true);
        tab.page().evaluate("location.hash = 'waiting'");
        assertThat(tab.id("row-refused")).isVisible();
        tab.sees("Mood: happy").sees("Mood: flat").axe();
        Assertions.assertThat(mood()).isEqualTo(2);
        tab.click("send-anew");

        arrived(tab);
        Assertions.assertThat(mood()).isEqualTo(5);
    }

    @Test
    void aCheckInIsKeptOnceOrNotAtAllAndIsCalledUnreadOnlyUntilItArrives() {
        Tab tab = open(Language.EN);
        phone.network(false);
        tab.click("check-in").settled();
        tap(tab, "scale-mood", 4);
        tab.page().evaluate("""
                () => {
                  const add = IDBObjectStore.prototype.add;
                  IDBObjectStore.prototype.add = function () {
                    IDBObjectStore.prototype.add = add;
                    this.transaction.abort();
                  };
                }""");
        tab.click("save-check-in").sees("could not be kept on this device");
        assertThat(tab.id("not-read")).hasCount(0);

        tab.id("save-check-in").evaluate("button => { button.click(); button.click(); }");
        assertThat(tab.id("not-read")).isVisible();
        tab.sees("06 12345678");
        assertThat(state(tab)).hasAttribute("data-rows", "1");

        phone.network(true);
        arrived(tab);
        assertThat(tab.id("not-read")).hasCount(0);
        Assertions.assertThat(mood()).isEqualTo(5);
    }

    @Test
    void aHouseThatAnswersAndNotAsItShouldIsNoNetworkThatIsGone() {
        Tab tab = open(Language.EN);
        phone.expecting("answer: 500").answer(ROWS, 500);
        tab.click("tab-training").click("begin").settled();
        logSet(tab, 6);
        assertThat(state(tab)).hasAttribute("data-net", "unwell");

        lookAgain(tab);
        arrived(tab);
        Assertions.assertThat(reps()).containsExactly(6);
    }

    @Test
    void whoIsNobodyInTheHouseAnyMoreSeesNothingOfIt() {
        Tab tab = open(Language.EN);
        tab.click("tab-signals").sees("I read until midnight");
        phone.expecting("answer: 404").answer("**/pocket/me", 404);

        lookAgain(tab);

        tab.sees("Nothing is on this device yet").seesNot("midnight");
    }

    @Test
    void signingOutSaysWhatHasNotArrivedAndLeavesNothingBehind() {
        Tab tab = open(Language.EN);
        tab.click("tab-training").click("begin").settled();
        Page pocket = tab.page();
        phone.network(false);
        logSet(tab, 6);
        // a page that is closed sends nothing any more: what is left is what signing out finds
        pocket.close();
        phone.network(true);
        Tab screens = phone.open(guest.page("account"));

        screens.me().click("me-sign-out").sees("1 entry on this device");
        screens.axe().click("confirm-stay").settled();
        Assertions.assertThat(kept(screens)).isPositive();
        screens.me().click("me-sign-out").click("confirm-go").arrived("/login");

        Assertions.assertThat(kept(screens)).isZero();
        screens.page().navigate(guest.page("pocket/"));
        screens.sees("Nothing is on this device yet").seesNot("Loes");
    }

    @Test
    void whoUsesTheTelephoneNextSeesNothingOfTheOneBeforeAndWhatWaitsWaits() {
        Someone next = someone(house, "Bram", Role.GUEST);
        Tab tab = open(Language.EN);
        tab.click("tab-training").click("begin").settled();
        phone.network(false);
        logSet(tab, 6);
        // before there is a network, or the page may send it still as the one before
        phone.lose(SESSION);
        phone.network(true);
        tab.page().navigate(next.page("to-pocket"));
        signIn(tab, next, next.page("pocket/"))
                .sees("Hello Bram")
                .sees("1 entry of somebody else")
                .seesNot("midnight");
        Assertions.assertThat(reps()).isEmpty();

        phone.lose(SESSION);
        tab.page().navigate(guest.page("to-pocket"));
        signIn(tab, guest, guest.page("pocket/"));
        arrived(tab);
        Assertions.assertThat(reps()).containsExactly(6);
    }

    @Test
    void aPageThatWasOpenAlreadyNeitherShowsNorKeepsAnythingOnceSomebodyElseIsThere() {
        Someone next = someone(house, "Bram", Role.GUEST);
        Tab read = open(Language.EN);
        read.click("tab-signals").sees("I read until midnight");
        Tab written = phone.open(guest.page("pocket/#training"));
        written.click("begin").settled();
        written.page().waitForSelector("#reps");
        tap(written, "tank-choice", 2);
        phone.lose(SESSION);
        signIn(phone.open(next.page("to-pocket")), next, next.page("pocket/")).sees("Hello Bram");

        written.click("save-set").sees("There is no plan yet").seesNot("Goblet squat");
        lookAgain(read);
        read.seesNot("midnight");

        assertThat(state(written)).hasAttribute("data-rows", "0");
        written.click("tab-today").sees("Hello Bram").seesNot("of somebody else");
        Assertions.assertThat(reps()).isEmpty();
    }

    /** Signed in on the pocket page, with everything taken along. */
    private Tab open(Language language) {
        phone = visitor(Device.PHONE, language).expecting("ERR_INTERNET_DISCONNECTED|ERR_FAILED|answer: 401");
        Tab tab = signIn(phone.open("/login"), guest, guest.page("today"));
        tab.click("to-pocket").arrived(guest.page("pocket/"));
        ready(tab);
        return tab;
    }

    private static void ready(Tab tab) {
        tab.page().waitForSelector("body[data-ready]");
        assertThat(tab.id("taken")).containsText(":");
    }

    private Tab suffer(Tab tab, Trouble trouble, int reps, Random random) {
        switch (trouble) {
            case NETWORK_GONE_BEFORE -> {
                phone.network(false);
                logSet(tab, reps);
            }
            case NETWORK_GONE_RIGHT_AFTER -> {
                logSet(tab, reps);
                tab.page().waitForTimeout(random.nextInt(60));
                phone.network(false);
            }
            case RELOADED -> {
                phone.network(false);
                logSet(tab, reps);
                tab.reload();
            }
            case TAB_CLOSED -> {
                logSet(tab, reps);
                phone.network(false);
                tab.page().close();
                tab = phone.open(guest.page("pocket/#training"));
            }
            case ANSWER_LOST -> {
                phone.loseAnswer(ROWS);
                logSet(tab, reps);
            }
            case SESSION_OVER -> {
                phone.expire(SESSION);
                logSet(tab, reps);
                assertThat(state(tab)).hasAttribute("data-net", "signed-out");
                tab.page().navigate(guest.page("to-pocket"));
                signIn(tab, guest, guest.page("pocket/")).click("tab-training");
            }
        }
        phone.network(true);
        return tab;
    }

    private static void logSet(Tab tab, int reps) {
        tab.page().waitForSelector("#reps");
        tab.page().fill("#reps", String.valueOf(reps));
        tap(tab, "tank-choice", 2);
        Locator before = tab.page().locator("#reps");
        before.evaluate("field => field.dataset.old = ''");
        tab.click("save-set");
        // the next set has a field of its own; where a rest follows, none
        assertThat(tab.page().locator("[data-old]")).hasCount(0);
    }

    /** As somebody does who comes back to a page that was open. */
    private static void lookAgain(Tab tab) {
        tab.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    private static void tap(Tab tab, String choices, int at) {
        tab.page().locator("." + choices + " label").nth(at).click();
    }

    /** Shows nothing while there is nothing to say. */
    private static Locator state(Tab tab) {
        return tab.page().getByTestId("state");
    }

    private static void arrived(Tab tab) {
        assertThat(state(tab)).hasAttribute("data-rows", "0");
    }

    private void look(Tab tab, Language language, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            tab.settled()
                    .axe()
                    .picture(Path.of("target", "pocket", name + "-" + language.code() + "-" + scheme + ".png"));
        }
        Assertions.assertThat(tab.language()).isEqualTo(language.code());
    }

    /** How much the browser keeps of the pocket page. */
    private static int kept(Tab tab) {
        return (int) tab.page().evaluate("""
                import('/offline/store.js').then(({ read }) =>
                  Promise.all([read((outbox) => outbox.count()), read((_, kept) => kept.count())]))
                  .then(([rows, kept]) => rows + kept)""");
    }

    private int mood() {
        return Objects.requireNonNull(as(guest.person(), checkIns::today)
                        .orElseThrow()
                        .answers()
                        .get(Scale.MOOD))
                .value();
    }

    /** In the order they arrived, which is that of their ids. */
    private List<@Nullable Integer> reps() {
        return superuser()
                .sql("select reps from app.set_log where tenant_id = ? order by id")
                .param(house.tenant())
                .query(Integer.class)
                .list();
    }

    private int workouts() {
        return superuser()
                .sql("select count(*) from app.workout where tenant_id = ?")
                .param(house.tenant())
                .query(Integer.class)
                .single();
    }
}
