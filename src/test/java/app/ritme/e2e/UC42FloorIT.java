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
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.Tank;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-42: a coach trains with several guests on one tablet; every set arrives once, as that guest's. */
@DisplayName("UC-42 Train with several guests on one tablet")
@SuppressWarnings("NullAway.Init")
class UC42FloorIT extends BrowserTest {

    private static final String SESSION = "ritme-session";
    private static final String ROWS = "**/floor/outbox/**";
    private static final int REST = 120;

    /** What is tapped is shown at once, and on the disk a moment later. */
    private static final String KEPT = """
            guess => new Promise((done) => {
              const asked = indexedDB.open('ritme-offline');
              asked.onsuccess = () => {
                const all = asked.result.transaction('kept').objectStore('kept').getAll();
                all.onsuccess = () => {
                  asked.result.close();
                  done(JSON.stringify(all.result).includes(`"guess":${guess}`));
                };
              };
            })""";

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private Someone coach;
    private House.Person loes;
    private House.Person bram;
    private House.Person noor;
    private Visitor tablet;

    @BeforeEach
    void aTrainingOfTwoAndAThirdInCare() {
        house = houses.aHouse("Floor");
        coach = someone(house, "Fenna", Role.STAFF);
        loes = aGuest("Loes", 0);
        bram = aGuest("Bram", 0);
        noor = aGuest("Noor", REST);
        House.Person others = houses.aGuest(house, "Thijs");
        LocalTime now = LocalTime.now(Houses.ZONE).truncatedTo(ChronoUnit.MINUTES);
        schedule.add(
                house,
                new SessionData(
                        BlockKind.TRAINING,
                        LocalizedText.of("Kracht", "Strength"),
                        LocalDate.now(Houses.ZONE),
                        now,
                        60,
                        schedule.location(house),
                        Optional.empty(),
                        Set.of(coach.person().personId()),
                        Set.of(loes.personId(), bram.personId(), others.personId())));
    }

    @Test
    void threeGuestsTrainSideBySideWithANetworkThatGoesAndEverySetArrivesOnce() {
        Tab tab = open(Language.EN);
        tab.sees("Strength")
                .sees("1 guest of this training is not in your care")
                .seesNot("Thijs");
        Assertions.assertThat(chosen(tab, "Loes") && chosen(tab, "Bram")).isTrue();
        Assertions.assertThat(chosen(tab, "Noor")).isFalse();
        guest(tab, "Noor").check(new Locator.CheckOptions().setForce(true));
        tab.click("pick-go");
        begin(tab, loes);
        begin(tab, bram);
        begin(tab, noor);
        log(tab, loes, 10);

        tablet.network(false);
        log(tab, bram, 7);
        assertThat(column(tab, bram)).containsText("7 × 16");
        column(tab, loes).locator(".guess-choice label").nth(4).click();
        tab.page().waitForFunction(KEPT, 9);
        tab.reload();
        assertThat(column(tab, bram)).containsText("7 × 16");
        log(tab, loes, 11);
        log(tab, bram, 8);
        log(tab, noor, 5);
        assertThat(column(tab, noor).getByTestId("rest-clock")).isVisible();
        String until = until(tab);
        tab.reload();
        Assertions.assertThat(until(tab)).as("the rest ends at its moment").isEqualTo(until);
        tab.axe();
        tablet.network(true);
        arrived(tab);
        tablet.loseAnswer(ROWS);
        log(tab, bram, 9);
        arrived(tab);

        Assertions.assertThat(reps(loes)).containsExactly(10, 11);
        Assertions.assertThat(reps(bram)).containsExactly(7, 8, 9);
        Assertions.assertThat(reps(noor)).containsExactly(5);
        Assertions.assertThat(superuser()
                        .sql("select distinct logged_by from app.set_log where tenant_id = ?")
                        .param(house.tenant())
                        .query((row, at) -> String.valueOf(row.getObject(1)))
                        .list())
                .containsExactly(coach.person().person().toString());
        Assertions.assertThat(superuser()
                        .sql("select predicted from app.set_log where person_id = ? and reps = 11")
                        .param(loes.person())
                        .query(Integer.class)
                        .single())
                .as("what was thought before the page was loaded anew")
                .isEqualTo(9);
    }

    @Test
    void whatIsTypedForOneStaysWhileAnotherIsLogged() {
        Tab tab = chosen(Language.EN);
        begin(tab, loes);
        begin(tab, bram);
        field(tab, loes).fill("13");

        log(tab, bram, 6);
        arrived(tab);

        assertThat(field(tab, loes)).hasValue("13");
    }

    @Test
    void aSessionThatIsOverKeepsWhatWasLoggedUntilTheCoachIsBack() {
        Tab tab = chosen(Language.EN);
        begin(tab, loes);
        tablet.expire(SESSION);
        log(tab, loes, 6);
        assertThat(state(tab)).hasAttribute("data-net", "signed-out");
        Assertions.assertThat(reps(loes)).isEmpty();

        tab.page().navigate(coach.page("to-floor"));
        signIn(tab, coach, coach.page("floor/"));

        arrived(tab);
        Assertions.assertThat(reps(loes)).containsExactly(6);
    }

    @Test
    void aGuestWhomSomebodyElseLooksAfterNowLeavesTheTabletAndTheirSetIsShownAsRefused() {
        Tab tab = chosen(Language.EN);
        begin(tab, loes);
        begin(tab, bram);
        tablet.network(false);
        log(tab, loes, 6);
        log(tab, bram, 7);
        superuser()
                .sql("update app.care_relation set ends_at = now() where guest_id = ?")
                .param(loes.person())
                .update();
        tablet.expecting("answer: 422").network(true);

        assertThat(state(tab)).containsText("1 entry asks for your choice");
        assertThat(state(tab)).hasAttribute("data-rows", "1");
        Assertions.assertThat(reps(loes)).isEmpty();
        Assertions.assertThat(reps(bram)).containsExactly(7);
        assertThat(column(tab, bram)).isVisible();
        assertThat(column(tab, loes)).hasCount(0);
    }

    @Test
    void whoTakesTheTabletNextSeesNothingOfTheGuestsAndSigningOutLeavesNothing() {
        Someone next = someone(house, "Wout", Role.STAFF);
        Tab tab = chosen(Language.EN);
        begin(tab, loes);
        tab.sees("Loes");
        tablet.lose(SESSION);
        tab.page().navigate(next.page("to-floor"));
        signIn(tab, next, next.page("floor/"))
                .sees("No guest is in your care yet")
                .seesNot("Loes");
        Assertions.assertThat(kept(tab))
                .as("who it is, whom they may choose, that it is whole and when it was asked for")
                .isEqualTo(4);

        Tab screens = tablet.open(next.page("account"));
        screens.me().click("me-sign-out").arrived("/login");
        Assertions.assertThat(kept(screens)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFloorIsReadableInBothLanguages(Language language) {
        prefers(coach, language, ColorSchemeChoice.SYSTEM);
        Tab tab = open(language);
        look(tab, language, "pick");
        guest(tab, "Noor").check(new Locator.CheckOptions().setForce(true));
        tab.click("pick-go");
        begin(tab, loes);
        begin(tab, noor);
        log(tab, noor, 8);
        tablet.network(false);
        log(tab, loes, 9);
        look(tab, language, "side-by-side");
        tab.page().evaluate("location.hash = 'waiting'");
        tab.sees("Loes: ");
        look(tab, language, "waiting");
    }

    private House.Person aGuest(String name, int rest) {
        House.Person guest = houses.aGuest(house, name);
        people.aCare(house, guest, coach.person());
        training.aPlan(
                guest,
                coach.person(),
                List.of(
                        new Prescription(
                                training.exercise(house, "Goblet squat"),
                                4,
                                8,
                                12,
                                Optional.of(Load.of(16)),
                                rest,
                                Tank.TWO),
                        new Prescription(
                                training.exercise(house, "Plank"), 2, 20, 40, Optional.empty(), 60, Tank.TWO)));
        return guest;
    }

    /** Signed in, where guests are chosen. */
    private Tab open(Language language) {
        tablet = visitor(Device.DESKTOP, language).expecting("ERR_INTERNET_DISCONNECTED|ERR_FAILED|answer: 401");
        Tab tab = signIn(tablet.open("/login"), coach, coach.page("today"));
        tab.click("to-floor").arrived(coach.page("floor/"));
        tab.page().waitForSelector("body[data-ready]");
        assertThat(tab.page().getByTestId("pick-go")).isVisible();
        return tab;
    }

    /** With those of the training of now. */
    private Tab chosen(Language language) {
        return open(language).click("pick-go");
    }

    private static Locator guest(Tab tab, String name) {
        return tab.page()
                .locator(".picks label", new Page.LocatorOptions().setHasText(name))
                .locator("input");
    }

    private static boolean chosen(Tab tab, String name) {
        return guest(tab, name).isChecked();
    }

    private static Locator column(Tab tab, House.Person guest) {
        return tab.page().locator("section[data-guest='" + guest.person() + "']");
    }

    private static Locator field(Tab tab, House.Person guest) {
        return column(tab, guest).getByTestId("reps");
    }

    private static void begin(Tab tab, House.Person guest) {
        column(tab, guest).getByTestId("begin").click();
        assertThat(field(tab, guest)).isVisible();
    }

    private static void log(Tab tab, House.Person guest, int reps) {
        Locator field = field(tab, guest);
        field.fill(String.valueOf(reps));
        column(tab, guest).locator(".tank-choice label").nth(2).click();
        field.evaluate("field => field.dataset.old = ''");
        column(tab, guest).getByTestId("save-set").click();
        // the next set has a field of its own; where a rest follows, none
        assertThat(column(tab, guest).locator("[data-old]")).hasCount(0);
    }

    private static String until(Tab tab) {
        return tab.page().getByTestId("rest-clock").getAttribute("data-until");
    }

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
                    .picture(Path.of("target", "floor", name + "-" + language.code() + "-" + scheme + ".png"));
        }
        Assertions.assertThat(tab.language()).isEqualTo(language.code());
    }

    /** How much the browser keeps of the pages without a network. */
    private static int kept(Tab tab) {
        return (int) tab.page().evaluate("""
                import('/offline/store.js').then(({ read }) =>
                  Promise.all([read((outbox) => outbox.count()), read((_, kept) => kept.count())]))
                  .then(([rows, kept]) => rows + kept)""");
    }

    /** In the order they arrived, which is that of their ids. */
    private List<Integer> reps(House.Person guest) {
        return superuser()
                .sql("select reps from app.set_log where person_id = ? order by id")
                .param(guest.person())
                .query((row, at) -> row.getInt(1))
                .list();
    }
}
