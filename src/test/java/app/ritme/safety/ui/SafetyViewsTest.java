package app.ritme.safety.ui;

import static app.ritme.Screen.choose;
import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.Scale;
import app.ritme.journal.Slept;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.QuestionnaireId;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.people.Host;
import app.ritme.people.PeopleFixtures;
import app.ritme.safety.AlertId;
import app.ritme.safety.SafetyFixtures;
import app.ritme.safety.SafetyService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class SafetyViewsTest extends KaribuTest {

    @Autowired
    private SafetyFixtures safety;

    @Autowired
    private SafetyService settings;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private Clock clock;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestAndACoach() {
        house = houses.aHouse("Safety");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
    }

    @Test
    void aGuestReadsWhoIsThereAsksOnceAndReadsWhoIsCalled() {
        safety.works(coach);
        open(guest, "today");
        assertThat(shows("at-hand-bell")).isTrue();

        open(guest, "help");
        assertThat(words()).contains("Marieke is here now", "112");
        assertThat(shows("nobody")).isFalse();
        click("press-help");
        assertThat(shows("help-open")).isFalse();
        click("confirm-go");

        assertThat(words()).contains("Marieke has been called. If nobody comes within 10 minutes, we call the next.");
        assertThat(shows("press-help")).isFalse();
    }

    @Test
    void outsideOfStaffedHoursTheNumbersComeFirst() {
        open(guest, "help");

        assertThat(words()).contains("Nobody is on shift now", "Call 112");
        assertThat(words().indexOf("Call 112")).isLessThan(words().indexOf("Let us know as well"));
        click("press-help");
        click("confirm-go");
        assertThat(words()).contains("Do not wait for that: call one of the numbers.");
    }

    @Test
    void aClinicianWhoIsNotInTheHouseIsToldAllTheSameAndTheGuestReadsThat() {
        doAs(house.manager(), () -> settings.setClinician(Houses.ZONE, coach.personId()));
        open(guest, "help");

        assertThat(words())
                .contains(
                        "Nobody is on shift now",
                        "Marieke Test is not in the house, but is told at once when you call.")
                .doesNotContain("Whoever is on shift first gets your message.");
        click("press-help");
        click("confirm-go");
        assertThat(words()).contains("Marieke has been called.");
    }

    @Test
    void aColleagueIsToldOnEveryPageTakesItAndClosesIt() {
        safety.works(coach);
        AlertId alert = safety.anAlert(guest, coach);

        open(coach, "hours");
        assertThat(part(Div.class, "alert-banner").getElement().getTextRecursively())
                .isEqualTo("An alert waits for somebody");
        open(coach, "alerts");
        assertThat(words()).contains("Loes Test", "Waits for somebody").doesNotContain("Called for help.");
        open(coach, "alerts/" + alert.value());
        assertThat(words()).contains("Called for help.", "Nobody has taken it yet.");
        click("take");
        assertThat(words()).contains("You have it.");
        assertThat(superuser()
                        .sql("select count(*) from app.access_log where thing_id = ?")
                        .param(alert.value())
                        .query(Integer.class)
                        .single())
                .as("opened once, however often it is drawn")
                .isOne();

        click("close");
        click("form-save");
        enter(TextArea.class, "note", "We walked to the lake.");
        click("form-save");
        assertThat(words()).contains("No open alerts");

        newBrowser();
        open(guest, "help/earlier");
        assertThat(words()).contains("We walked to the lake.", "Marieke Test");
    }

    @Test
    void handedOverItWaitsForTheNext() {
        House.Person next = houses.aStaffMember(house, "Bas");
        safety.works(coach);
        AlertId alert = safety.anAlert(guest, coach);
        safety.works(next);
        open(coach, "alerts/" + alert.value());
        click("take");
        click("hand-over");
        enter(TextArea.class, "note", "She is in the garden.");
        click("form-save");
        assertThat(words()).contains("You are handing it over.");

        newBrowser();
        open(next, "alerts/" + alert.value());
        assertThat(words()).contains("She is in the garden.", "Marieke Test handed over");
        click("take");
        assertThat(words()).contains("You have it.", "Bas Test took it");
    }

    @Test
    void whoIsNotConcernedSeesNoBanner() {
        safety.works(coach);
        safety.anAlert(guest, coach);

        open(house.manager(), "today");

        assertThat(part(Div.class, "alert-banner").getChildren()).isEmpty();
    }

    @Test
    void aManagerSetsNumbersAndMinutes() {
        open(house.manager(), "safety");
        assertThat(words()).contains("The mood is the lowest 3 days in a row.", "After 10 minutes the next is called.");
        click("add-number");
        enter(TextField.class, "number-name-en", "Our doctor");
        part(ComboBox.class, "number-country").setValue("NL");
        enter(TextField.class, "number", "doctor");
        click("form-save");
        enter(TextField.class, "number", "+31 20 123 4567");
        click("form-save");
        assertThat(section("numbers")).contains("Our doctor", "Call +31 20 123 4567");

        String before = section("numbers");
        click("remove-112");
        assertThat(section("numbers")).doesNotContain("Call 112");
        click("undo");
        assertThat(section("numbers")).as("where it stood").isEqualTo(before);

        click("remove-+31201234567");
        assertThat(section("numbers")).doesNotContain("Our doctor");

        click("change-safety");
        enter(IntegerField.class, "patience", 1);
        click("form-save");
        enter(IntegerField.class, "patience", 5);
        click("form-save");
        assertThat(words()).contains("After 5 minutes the next is called.");
    }

    @Test
    void whoWorksHereReadsItAndSetsNothing() {
        safety.works(coach);
        open(coach, "safety");

        assertThat(section("on-duty")).contains("Marieke Test");
        assertThat(shows("add-number")).isFalse();
        assertThat(shows("change-safety")).isFalse();
        assertThat(shows("remove-112")).isFalse();
        open(coach, "roster");
        assertThat(shows("add-shift")).isFalse();
    }

    @Test
    void aManagerPutsSomebodyOnTheRoster() {
        open(house.manager(), "roster");
        click("add-shift");
        ComboBox<Host> who = host("shift-who");
        who.setValue(who.getListDataView()
                .getItems()
                .filter(one -> one.givenName().equals("Marieke"))
                .findFirst()
                .orElseThrow());
        click("form-save");
        assertThat(section("day-1")).contains("Marieke Test", "08:00 to 16:00");

        click("add-shift");
        host("shift-who").setValue(who.getValue());
        click("form-save");
        assertThat(shows("form-save")).as("twice at once").isTrue();
        click("form-back");

        click("remove-shift");
        assertThat(section("day-1")).contains("No shift");
        click("undo");
        assertThat(section("day-1")).contains("Marieke Test", "08:00 to 16:00");
    }

    @Test
    void aNightFromSundayStandsOnMondayAsOneThatBeganTheDayBefore() {
        LocalDate monday = LocalDate.ofInstant(clock.instant(), Houses.ZONE)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        safety.onDuty(
                coach,
                monday.minusDays(1).atTime(22, 0).atZone(Houses.ZONE).toInstant(),
                monday.atTime(6, 0).atZone(Houses.ZONE).toInstant());

        open(coach, "roster");
        assertThat(section("day-1")).contains("22:00 the day before to 06:00");
        UI.getCurrent()
                .navigate(
                        house.path("roster"),
                        QueryParameters.of("week", monday.minusWeeks(1).toString()));
        assertThat(section("day-7")).contains("22:00 to 06:00 the next day");
    }

    @Test
    void afterAHeavyNightTheCheckInAsksHowLong() {
        open(guest, "check-in");
        assertThat(shows("slept")).isFalse();
        sleep().setValue(2);
        assertThat(shows("slept")).isTrue();
        sleep().setValue(4);
        assertThat(shows("slept")).isFalse();

        sleep().setValue(1);
        slept().setValue(Slept.UNDER_FIVE);
        click("save-check-in");
        open(guest, "today");
        open(guest, "check-in");
        assertThat(slept().getValue()).isEqualTo(Slept.UNDER_FIVE);
    }

    @Test
    void aHeavyNightThatIsAsYesterdayAsksHowLongToo() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
        journals.aCheckIn(guest, today.minusDays(1), Map.of(Scale.SLEEP, 2));
        open(guest, "check-in");
        assertThat(shows("slept")).isTrue();

        slept().setValue(Slept.UNDER_FIVE);
        click("save-check-in");
        open(guest, "today");
        open(guest, "check-in");
        assertThat(slept().getValue()).isEqualTo(Slept.UNDER_FIVE);
    }

    @Test
    void aCheckInThatCallsSomebodySaysSoAtOnce() {
        safety.works(coach);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
        journals.aCheckIn(guest, today.minusDays(2), Map.of(Scale.MOOD, 1));
        journals.aCheckIn(guest, today.minusDays(1), Map.of(Scale.MOOD, 1));
        open(guest, "check-in");
        scale("mood").setValue(2);
        click("save-check-in");
        assertThat(shows("said")).isTrue();

        open(guest, "today");
        open(guest, "check-in");
        scale("mood").setValue(1);
        click("save-check-in");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(house.path("help"));
        assertThat(words()).contains("Marieke has been called", "You felt down 3 days in a row.");
    }

    @Test
    void withAClinicianThePhq9IsOfferedAndItsLastAnswerCallsSomebodyBeforeTheScore() {
        safety.works(coach);
        people.aCare(house, guest, coach);
        open(house.manager(), "questionnaires");
        choose("more-phq-9", "offer");
        assertThat(phq9()).contains("Your house has the PHQ-8");

        open(house.manager(), "safety");
        click("change-safety");
        ComboBox<Host> clinician = host("clinician");
        clinician.setValue(clinician.getListDataView().getItems().findFirst().orElseThrow());
        click("form-save");
        open(house.manager(), "questionnaires");
        choose("more-phq-9", "offer");
        assertThat(phq9()).contains("Offered");

        QuestionnaireId id = outcomes.aQuestionnaire(guest, coach, Instrument.PHQ_9);
        newBrowser();
        open(guest, "outcomes/" + id.value());
        for (int item = 1; item <= 9; item++) {
            answer(item, item == 9 ? 1 : 0);
        }
        click("hand-in");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(house.path("help"));
        assertThat(words())
                .contains(
                        "Marieke has been called", "An answer in a questionnaire asked for somebody to talk with you.");
    }

    private static void answer(int item, int value) {
        part(RadioButtonGroup.class, "item-" + item)
                .setValue(part(RadioButtonGroup.class, "item-" + item)
                        .getListDataView()
                        .getItem(value));
    }

    private static String phq9() {
        return part(ListItem.class, "instrument-phq-9").getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked") // the test id names it
    private static ComboBox<Host> host(String testId) {
        return part(ComboBox.class, testId);
    }

    private static RadioButtonGroup<Integer> sleep() {
        return scale("sleep");
    }

    @SuppressWarnings("unchecked") // the test id names it
    private static RadioButtonGroup<Integer> scale(String name) {
        return part(RadioButtonGroup.class, "scale-" + name);
    }

    @SuppressWarnings("unchecked") // the test id names it
    private static RadioButtonGroup<Slept> slept() {
        return part(RadioButtonGroup.class, "slept");
    }

    private static String section(String testId) {
        return part(Section.class, testId).getElement().getTextRecursively();
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
