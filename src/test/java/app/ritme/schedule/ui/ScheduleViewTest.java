package app.ritme.schedule.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.WeekService;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScheduleViewTest extends KaribuTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private SessionService sessions;

    @Autowired
    private WeekService week;

    private House house;
    private House.Person coach;
    private PersonId loes;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Board");
        coach = houses.aStaffMember(house, "Marieke");
        loes = houses.aVisitor(house, "Loes");
    }

    @Test
    void aDayHasAColumnForEachColleagueAndOneForTheHouseAndWhatStillLooksForACoachIsBesideIt() {
        schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        schedule.add(house, schedule.alone(house, DAY, loes));
        PersonId bram = houses.aVisitor(house, "Bram");
        schedule.add(house, schedule.alone(house, DAY, bram));
        schedule.add(
                house, schedule.talk(house, DAY, TEN, coach.personId(), bram).with(Set.of()));

        look(coach, "schedule?day=" + DAY);

        assertThat(lanes()).containsExactly("lane-House", "lane-Hanna", "lane-Marieke");
        assertThat(shows("to-plan")).as("the talk nobody leads").isTrue();
        assertThat(shows("session-Talk")).isTrue();
        assertThat(_find(Anchor.class, spec -> spec.withAttribute("data-testid", "session-Rest")))
                .as("the same rest of two guests once")
                .hasSize(1);
    }

    @Test
    void theWeekOfOneIsSevenDays() {
        schedule.aTalk(house, DAY, TEN, coach.personId(), loes);

        look(coach, "schedule?day=" + DAY + "&of=" + coach.person());

        assertThat(lanes()).hasSize(7).contains("lane-Tue 6 May");
        assertThat(shows("session-Talk")).isTrue();
        look(coach, "schedule?day=" + DAY.plusWeeks(1) + "&of=" + coach.person());
        assertThat(shows("session-Talk")).isFalse();
    }

    @Test
    void aSessionIsAdded() {
        look(coach, "schedule?day=" + DAY);

        click("add-session");
        enter(TextField.class, "session-title-en", "First talk");
        choose("session-staff", new PersonChoice(coach.personId(), "Marieke Test"));
        choose("session-guests", new PersonChoice(loes, "Loes Test"));
        click("form-save");

        assertThat(planned()).singleElement().satisfies(talk -> {
            assertThat(talk.kind()).isEqualTo(BlockKind.COACHING);
            assertThat(talk.when().at()).isEqualTo(TEN);
            assertThat(talk.guests()).hasSize(1);
        });
        assertThat(shows("session-First talk")).isTrue();
    }

    @Test
    void whoComesSecondSeesWhoAndWhatAndTakesAFreeTime() {
        schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        PersonId bram = houses.aVisitor(house, "Bram");
        SessionId late = schedule.aTalk(house, DAY, LocalTime.of(14, 0), coach.personId(), bram);
        look(coach, "schedule/" + late.value() + "?day=" + DAY);

        click("move");
        enter(TimePicker.class, "move-start", TEN);
        click("form-save");
        assertThat(_find(Note.class).getFirst().getElement().getTextRecursively())
                .contains("Marieke Test has Talk then, 10:00–10:45.");

        _click(_find(Button.class, spec -> spec.withText("At 10:45")).getFirst());
        assertThat(as(coach, () -> sessions.details(late)).when().at()).isEqualTo(LocalTime.of(10, 45));
    }

    @Test
    void aSessionIsMovedToAnotherDay() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule/" + talk.value() + "?day=" + DAY);

        click("move");
        enter(DatePicker.class, "move-day", DAY.plusDays(1));
        click("form-save");

        assertThat(as(coach, () -> sessions.details(talk)).when().day()).isEqualTo(DAY.plusDays(1));
        assertThat(shows("session-Talk")).isFalse();
    }

    @Test
    void whatItIsChangesTogether() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule/" + talk.value() + "?day=" + DAY);

        click("change");
        enter(Select.class, "session-kind", BlockKind.NATURE);
        enter(IntegerField.class, "session-minutes", 90);
        click("form-save");

        assertThat(planned()).singleElement().satisfies(changed -> {
            assertThat(changed.kind()).isEqualTo(BlockKind.NATURE);
            assertThat(changed.when().minutes()).isEqualTo(90);
            assertThat(changed.staff()).hasSize(1);
        });
    }

    @Test
    void aCancelledSessionIsTakenBackAtOnce() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule/" + talk.value() + "?day=" + DAY);

        click("cancel");
        enter(RadioButtonGroup.class, "cancel-reason", CancelReason.WEATHER);
        click("form-save");
        assertThat(planned().getFirst().cancelled()).contains(CancelReason.WEATHER);
        assertThat(shows("session-Talk")).isFalse();

        click("undo");
        assertThat(planned().getFirst().cancelled()).isEmpty();
        assertThat(shows("session-Talk")).isTrue();
    }

    @Test
    void aPinIsSetAndTakenOut() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule/" + talk.value() + "?day=" + DAY);
        click("pin");
        assertThat(planned().getFirst().pinned()).isTrue();

        look(coach, "schedule/" + talk.value() + "?day=" + DAY);
        click("pin");
        assertThat(planned().getFirst().pinned()).isFalse();
    }

    @Test
    void aSessionOfAnotherHouseIsNotHere() {
        House other = houses.aHouse("Other");
        SessionId theirs = schedule.aTalk(other, DAY, TEN, other.manager().personId(), houses.aVisitor(other, "Rob"));

        look(coach, "schedule/" + theirs.value());

        assertThat(shows("session-card")).isFalse();
    }

    @Test
    void guestsSeeNoBoard() {
        open(houses.aGuest(house, "Gea"), "schedule");

        assertThat(_find(ScheduleView.class)).isEmpty();
    }

    @SuppressWarnings("unchecked") // the box with this test id chooses people
    private static void choose(String testId, PersonChoice person) {
        MultiSelectComboBox<PersonChoice> box = part(MultiSelectComboBox.class, testId);
        box.setValue(Set.of(person));
    }

    private static List<String> lanes() {
        return _find(Div.class, spec -> spec.withClasses("board-lane")).stream()
                .map(lane -> lane.getElement().getAttribute("data-testid"))
                .toList();
    }

    private List<DaySession> planned() {
        return as(coach, () -> week.day(DAY));
    }

    /** As a browser would, also with a query. */
    private void look(House.Person who, String page) {
        signInAs(who);
        var address = new Location(house.path(page));
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }
}
