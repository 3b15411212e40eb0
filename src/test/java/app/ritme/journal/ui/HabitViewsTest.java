package app.ritme.journal.ui;

import static app.ritme.Screen.choose;
import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.habit.HabitRow;
import app.ritme.journal.habit.HabitState;
import app.ritme.journal.habit.MyHabitService;
import app.ritme.journal.habit.MyHabits;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.ui.CardBox;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class HabitViewsTest extends KaribuTest {

    private static final String OUTSIDE = "Outside before breakfast";

    @Autowired
    private MyHabitService habits;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private Clock clock;

    private House.Person guest;
    private House.Person coach;
    private String today;

    @BeforeEach
    void aGuestWithACoach() {
        House house = houses.aHouse("Habits");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
        today = "tick-" + LocalDate.ofInstant(clock.instant(), Houses.ZONE);
    }

    @Test
    void aHabitIsBegunTickedAndTickedBack() {
        open(guest, "habits");
        assertThat(shows("habits")).isFalse();
        begin(OUTSIDE);

        assertThat(part(Div.class, "tally").getElement().getTextRecursively())
                .isEqualTo("any day can be a beginning · every day");
        click(today);
        assertThat(part(Div.class, "tally").getElement().getTextRecursively()).isEqualTo("a first time · every day");
        assertThat(pressed()).isEqualTo("true");
        click(today);
        assertThat(pressed()).isEqualTo("false");
    }

    @Test
    @SuppressWarnings("unchecked")
    void itIsMeantForSetDaysOrSomeTimesAWeek() {
        open(guest, "habits");
        click("new-habit");
        RadioButtonGroup<Object> kind = part(RadioButtonGroup.class, "habit-kind");
        Object[] kinds = kind.getListDataView().getItems().toArray();
        enter(TextField.class, "habit-name", "Stretch");
        kind.setValue(kinds[1]);
        ((Select<Integer>) part(Select.class, "habit-times")).setValue(2);
        click("form-save");
        click("new-habit");
        enter(TextField.class, "habit-name", "A letter");
        ((RadioButtonGroup<Object>) part(RadioButtonGroup.class, "habit-kind")).setValue(kinds[2]);
        click("form-save");
        assertThat(part(CheckboxGroup.class, "habit-days").isInvalid()).isTrue();
        ((CheckboxGroup<DayOfWeek>) part(CheckboxGroup.class, "habit-days"))
                .setValue(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
        click("form-save");

        MyHabits mine = as(guest, habits::mine);
        assertThat(mine.habits())
                .extracting(habit -> HabitWords.schedule(habit.schedule()))
                .containsExactly("2 times a week", "Tue, Thu");
    }

    @Test
    void itIsCalledOtherwiseAndWhatWasDoneStays() {
        journals.aHabit(guest, OUTSIDE);
        open(guest, "habits");
        choose("more-" + OUTSIDE, "change-habit");
        assertThat(part(TextField.class, "habit-name").getValue()).isEqualTo(OUTSIDE);
        enter(TextField.class, "habit-name", "Outside before lunch");
        click("form-save");

        assertThat(shows("more-Outside before lunch")).isTrue();
        assertThat(shows("more-" + OUTSIDE)).isFalse();
        assertThat(pressed()).isEqualTo("true");
    }

    @Test
    void itIsPutAwayTakenUpAgainAndBroughtBackWithOneTap() {
        journals.aHabit(guest, OUTSIDE);
        open(guest, "habits");
        assertThat(shows("habits-away")).isFalse();

        choose("more-" + OUTSIDE, "archive-habit");
        assertThat(state()).isEqualTo(HabitState.ARCHIVED);
        assertThat(shows("habits")).isFalse();
        click("undo");
        assertThat(state()).isEqualTo(HabitState.RUNNING);
        assertThat(pressed()).isEqualTo("true");

        choose("more-" + OUTSIDE, "archive-habit");
        assertThat(shows("habits")).isFalse();
        click("resume-habit");
        assertThat(state()).isEqualTo(HabitState.RUNNING);
        assertThat(shows("habits-away")).isFalse();
    }

    @Test
    void whatCannotBeBroughtBackIsAskedFirst() {
        journals.aHabit(guest, OUTSIDE);
        open(guest, "habits");
        choose("more-" + OUTSIDE, "archive-habit");

        choose("more-" + OUTSIDE, "remove-habit");
        click("confirm-stay");
        assertThat(state()).isEqualTo(HabitState.ARCHIVED);
        choose("more-" + OUTSIDE, "remove-habit");
        click("confirm-go");
        assertThat(as(guest, habits::mine).habits()).isEmpty();
        assertThat(shows("habits-away")).isFalse();
    }

    @Test
    void theHabitsOfTodayStandBelowTheCheckIn() {
        open(guest, "check-in");
        assertThat(shows("habits-today")).isFalse();
        journals.aHabit(guest, OUTSIDE);

        newBrowser();
        open(guest, "check-in");
        assertThat(shows("habits-today")).isTrue();
        assertThat(pressed()).isEqualTo("true");
        click(today);
        assertThat(as(guest, habits::mine).habits().getFirst().done()).isEmpty();
    }

    @Test
    void aCoachProposesAndTheGuestBegins() {
        open(coach, guestPage());
        click("propose-habit");
        enter(TextField.class, "habit-name", "Phone away at nine");
        click("form-save");
        assertThat(shows("withdraw-habit")).isTrue();

        newBrowser();
        open(guest, "habits");
        assertThat(shows("proposed-habit")).isTrue();
        click("accept-habit");
        assertThat(shows("proposed-habit")).isFalse();
        assertThat(as(guest, habits::mine).in(HabitState.RUNNING))
                .extracting(HabitRow::name)
                .containsExactly("Phone away at nine");
    }

    @Test
    void aProposalIsTakenBackOrAnsweredWithRatherNot() {
        journals.aProposal(coach, guest, "One");
        open(coach, guestPage());
        click("withdraw-habit");
        assertThat(as(guest, habits::mine).habits()).isEmpty();

        journals.aProposal(coach, guest, "Two");
        newBrowser();
        open(guest, "habits");
        click("decline-habit");
        assertThat(as(guest, habits::mine).habits()).isEmpty();
    }

    @Test
    void whatACoachProposesAndTakesBackIsOneLook() {
        journals.aHabit(guest, OUTSIDE);
        assertThat(as(guest, habits::mine).readings()).isEmpty();

        open(coach, guestPage());
        click("propose-habit");
        enter(TextField.class, "habit-name", "Phone away at nine");
        click("form-save");
        assertThat(part(CardBox.class, "habits").getElement().getTextRecursively())
                .contains(OUTSIDE, "Phone away at nine", "proposed by Marieke Test");
        click("withdraw-habit");
        assertThat(part(CardBox.class, "habits").getElement().getTextRecursively())
                .contains(OUTSIDE)
                .doesNotContain("Phone away at nine");

        assertThat(as(guest, habits::mine).readings()).hasSize(1);
        assertThat(as(guest, habits::mine).habits()).extracting(HabitRow::name).containsExactly(OUTSIDE);
        open(coach, guestPage());
        assertThat(as(guest, habits::mine).readings()).hasSize(2);
    }

    @Test
    void whoDoesNotLookAfterTheGuestReadsThatItIsClosed() {
        journals.aHabit(guest, OUTSIDE);
        open(guest.house().manager(), guestPage());

        assertThat(shows("habits")).isFalse();
        assertThat(shows("propose-habit")).isFalse();
    }

    private void begin(String name) {
        click("new-habit");
        enter(TextField.class, "habit-name", name);
        click("form-save");
    }

    private String pressed() {
        return part(Button.class, today).getElement().getAttribute("aria-pressed");
    }

    private HabitState state() {
        return as(guest, habits::mine).habits().getFirst().state();
    }

    private String guestPage() {
        return "guests/" + guest.person() + "/habits";
    }
}
