package app.ritme.schedule.ui;

import static app.ritme.Screen.choose;
import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.people.MemberData;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.people.SkillRow;
import app.ritme.people.TeamService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.therapy.TherapyPlanService;
import app.ritme.shared.Role;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager writes a plan of four; who plans places three of them, and takes that back. */
@SuppressWarnings("NullAway.Init")
class PlacePlanTest extends KaribuTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);

    @Autowired
    private TherapyPlanService plans;

    @Autowired
    private TeamService team;

    @Autowired
    private WeekService week;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private House.Person coach;
    private PersonId jef;
    private SkillId skill;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Place a plan");
        skill = houses.aSkill(house, "Physiotherapy");
        coach = houses.aStaffMember(house, "Wout");
        doAs(house.manager(), () -> team.change(coach.memberId(), new MemberData(Role.STAFF, false, Set.of(skill))));
        schedule.alwaysThere(house, coach.personId());
        jef = houses.aVisitor(house, "Jef");
    }

    @Test
    void aPlanIsWrittenPlacedInOneGoAndTakenBack() {
        write();
        signInAs(coach);
        open(house.path("place-plan/" + jef.value()));
        enter(DatePicker.class, "plan-begin", MONDAY);
        click("plan-go");
        assertThat(shows("plan-open")).as("all have a place").isFalse();
        enter(Checkbox.class, "take-0-4", false);

        click("plan-accept");
        assertThat(planned()).isEqualTo(3);
        click("plan-undo");
        assertThat(planned()).isZero();

        click("plan-accept");
        assertThat(planned()).as("and placed after all").isEqualTo(3);
    }

    @Test
    void linesAreAddedMovedAndTakenOff() {
        write();
        click("add-line-Back");
        enter(TextField.class, "line-title-en", "Review");
        enter(IntegerField.class, "line-number", 1);
        click("form-save");
        assertThat(titles()).containsExactly("Training", "Review");

        choose("more-Review", "up-Review");
        assertThat(titles()).containsExactly("Review", "Training");
        choose("more-Review", "off-Review");
        assertThat(titles()).containsExactly("Training");

        choose("more-Training", "change-Training");
        enter(IntegerField.class, "line-number", 0);
        click("form-save");
        assertThat(part(IntegerField.class, "line-number").isInvalid()).isTrue();
        enter(IntegerField.class, "line-number", 6);
        click("form-save");
        assertThat(as(coach, plans::plans).getFirst().data().sessions()).isEqualTo(6);

        choose("more-Back", "remove-Back");
        click("confirm-go");
        assertThat(as(coach, plans::plans)).isEmpty();
    }

    @Test
    void withoutAPlanThePageSaysWhoMakesOne() {
        signInAs(coach);
        open(house.path("place-plan"));

        assertThat(shows("plan-go")).isFalse();
    }

    private void write() {
        signInAs(house.manager());
        open(house.path("therapy-plans"));
        click("add-plan");
        enter(TextField.class, "plan-name-en", "Back");
        enter(IntegerField.class, "line-number", 4);
        enter(ComboBox.class, "line-skill", new SkillRow(skill, "Physiotherapy"));
        click("form-save");
    }

    private List<String> titles() {
        return as(coach, plans::plans).getFirst().data().lines().stream()
                .map(line -> line.title().isEmpty() ? "Training" : "Review")
                .toList();
    }

    private int planned() {
        return as(coach, () -> week.ofGuest(jef, MONDAY, MONDAY.plusDays(60)))
                .sessions()
                .size();
    }
}
