package app.ritme.schedule.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.people.PersonId;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.Scope;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.series.Repetition;
import app.ritme.schedule.series.Rhythm;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Location;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RepeatTest extends KaribuTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Repetition THREE = Repetition.times(Rhythm.weekly(1, Set.of(DayOfWeek.TUESDAY)), DAY, 3);

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private WeekService week;

    private House house;
    private House.Person coach;
    private PersonId loes;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Repeat");
        coach = houses.aStaffMember(house, "Marieke");
        loes = houses.aVisitor(house, "Loes");
    }

    @Test
    void whatRepeatsIsPutOnEachDayAndTakenBackAsOne() {
        add();
        click("form-save");
        assertThat(days()).containsExactly(DAY, DAY.plusWeeks(1), DAY.plusWeeks(2));

        click("undo-last");
        assertThat(days()).isEmpty();
        click("redo-last");
        assertThat(days()).hasSize(3);
    }

    @Test
    void thoseThatClashAreNamedAndLeftOut() {
        schedule.aTalk(house, DAY.plusWeeks(1), TEN, coach.personId(), houses.aVisitor(house, "Bram"));
        add();
        click("form-save");

        assertThat(days()).hasSize(1);
        assertThat(_find(Note.class).getFirst().getElement().getTextRecursively())
                .contains("1 of 3 sessions");
        assertThat(part(Div.class, "repeat-impossible").getElement().getTextRecursively())
                .contains("Tue 13 May, 10:00", "Marieke Test has Talk then, 10:00–10:45.");
        assertThat(shows("repeat-keep")).as("nobody can keep it").isFalse();

        click("form-save");
        assertThat(days()).containsExactly(DAY, DAY.plusWeeks(1), DAY.plusWeeks(2));
        assertThat(week())
                .filteredOn(session -> session.guests().getFirst().name().id().equals(loes))
                .hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void ofThoseThatARuleIsAgainstOneChooses() {
        schedule.alwaysThere(house, coach.personId());
        add();
        enter(TimePicker.class, "session-start", LocalTime.of(19, 0));
        click("form-save");
        assertThat(days()).isEmpty();

        CheckboxGroup<Object> keep = part(CheckboxGroup.class, "repeat-keep");
        assertThat(keep.getValue())
                .as("each is kept until somebody says otherwise")
                .hasSize(3);
        keep.deselect(keep.getListDataView().getItem(1));
        click("form-save");

        assertThat(days()).containsExactly(DAY, DAY.plusWeeks(2));
    }

    @Test
    void whatIsNoRepetitionIsSaidAtItsField() {
        add();
        enter(IntegerField.class, "repeat-times", 60);
        click("form-save");

        assertThat(part(IntegerField.class, "repeat-times").isInvalid()).isTrue();
        assertThat(days()).isEmpty();
    }

    @Test
    void oneIsMovedWithThoseAfterIt() {
        List<SessionId> three =
                schedule.addSeries(house, schedule.talk(house, DAY, TEN, coach.personId(), loes), THREE);
        open(three.get(1), DAY.plusWeeks(1));
        click("move");
        enter(TimePicker.class, "move-start", LocalTime.of(14, 0));
        enter(RadioButtonGroup.class, "scope", Scope.FOLLOWING);
        click("form-save");

        assertThat(week())
                .extracting(session -> session.when().at())
                .containsExactly(TEN, LocalTime.of(14, 0), LocalTime.of(14, 0));
    }

    @Test
    void onlyTheOneIsMovedWhenNobodySaysMore() {
        List<SessionId> three =
                schedule.addSeries(house, schedule.talk(house, DAY, TEN, coach.personId(), loes), THREE);
        open(three.get(1), DAY.plusWeeks(1));
        click("move");
        enter(TimePicker.class, "move-start", LocalTime.of(14, 0));
        click("form-save");

        assertThat(week()).extracting(session -> session.when().at()).containsExactly(TEN, LocalTime.of(14, 0), TEN);
    }

    @Test
    void allAreCancelledTogether() {
        List<SessionId> three =
                schedule.addSeries(house, schedule.talk(house, DAY, TEN, coach.personId(), loes), THREE);
        open(three.get(2), DAY.plusWeeks(2));
        click("cancel");
        enter(RadioButtonGroup.class, "cancel-reason", CancelReason.STAFF);
        enter(RadioButtonGroup.class, "scope", Scope.ALL);
        click("form-save");

        assertThat(week())
                .hasSize(3)
                .allSatisfy(session -> assertThat(session.cancelled()).isPresent());
        click("undo-last");
        assertThat(week()).allSatisfy(session -> assertThat(session.cancelled()).isEmpty());
    }

    @Test
    void aSessionThatDoesNotRepeatIsAskedNothing() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        open(talk, DAY);
        click("cancel");

        assertThat(shows("scope")).isFalse();
    }

    private void add() {
        look(coach, "schedule?day=" + DAY);
        click("add-session");
        part(MultiSelectComboBox.class, "session-staff")
                .setValue(Set.of(new PersonChoice(coach.personId(), "Marieke Test")));
        part(MultiSelectComboBox.class, "session-guests").setValue(Set.of(new PersonChoice(loes, "Loes Test")));
        enter(Select.class, "repeat-often", RepeatFields.Often.WEEKLY);
        enter(IntegerField.class, "repeat-times", 3);
    }

    private void open(SessionId session, LocalDate day) {
        look(coach, "schedule/" + session.value() + "?day=" + day);
    }

    private void look(House.Person who, String page) {
        signInAs(who);
        var address = new Location(house.path(page));
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }

    private List<LocalDate> days() {
        return week().stream().map(session -> session.when().day()).toList();
    }

    private List<DaySession> week() {
        return as(coach, () -> week.between(DAY, DAY.plusWeeks(8))).sessions();
    }
}
