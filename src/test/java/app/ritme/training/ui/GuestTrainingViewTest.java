package app.ritme.training.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.training.TrainingFixtures;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.ProgressRule;
import app.ritme.training.plan.Reason;
import app.ritme.training.plan.Tank;
import app.ritme.training.plan.TrainingPlanService;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GuestTrainingViewTest extends KaribuTest {

    @Autowired
    private TrainingPlanService plans;

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private EnrolmentFixtures enrolments;

    private House house;
    private House.Person coach;
    private House.Person guest;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Coaching");
        coach = houses.aStaffMember(house, "Fenna");
        guest = houses.aGuest(house, "Loes");
        people.aCare(house, guest, coach);
    }

    @Test
    void aPlanBeginsFromAStarter() {
        open(coach, "guests/" + guest.person() + "/training");

        click("begin-with");
        click("begin-with-Gentle start");
        assertThat(plan()).as("nothing is saved by choosing").isZero();
        click("unsaved-save");

        assertThat(plan()).isEqualTo(1);
    }

    @Test
    void aChangeIsTheNextVersion() {
        fixtures.aPlan(guest, coach);
        open(coach, "guests/" + guest.person() + "/training");

        enter(NumberField.class, "load-Goblet squat", 18.1);
        enter(IntegerField.class, "sets-Goblet squat", 4);
        click("up-Plank");
        click("unsaved-save");

        List<PlannedRow> first =
                as(coach, () -> plans.version(guest.personId(), 2)).workouts().getFirst();
        assertThat(first).extracting(row -> row.name().exactly(Language.EN)).containsExactly("Plank", "Goblet squat");
        assertThat(first.getLast().load()).contains(Load.of(18));
        assertThat(first.getLast().sets()).isEqualTo(4);
    }

    @Test
    void anotherWeightThanTheRuleAsksNeedsItsReasonWhichStaysReadable() {
        fixtures.aGrowingPlan(guest, coach);
        fixtures.aSet(guest, 12);
        open(coach, "guests/" + guest.person() + "/training");
        assertThat(part(NumberField.class, "load-Goblet squat").getValue()).isEqualTo(18);
        assertThat(part(Div.class, "next-Goblet squat").getText())
                .contains("8 × 18 · 9 × 18 · 10 × 18 · 11 × 18 · 12 × 18 · 8 × 20");
        assertThat(shows("reason-Goblet squat")).isFalse();

        enter(NumberField.class, "load-Goblet squat", 14.0);
        click("unsaved-save");
        assertThat(plan()).as("the reason is missing").isEqualTo(1);
        enter(Select.class, "reason-Goblet squat", Reason.TIRED);
        click("unsaved-save");

        PlannedRow now = as(coach, () -> plans.version(guest.personId(), 2))
                .workouts()
                .getFirst()
                .getFirst();
        assertThat(now.load()).contains(Load.of(14));
        assertThat(now.override()).contains(Reason.TIRED);
        assertThat(now.ruleKilos()).isEqualByComparingTo("18");
    }

    @Test
    void theNextTimesAreWhatCanBeLoadedWhereTheGuestTrains() {
        fixtures.aGrowingPlan(guest, coach);
        fixtures.aSet(guest, 12);
        houses.weights(house, enrolments.location(house), Houses.kettlebells(8, 16, 20));
        open(coach, "guests/" + guest.person() + "/training");

        assertThat(part(NumberField.class, "load-Goblet squat").getValue())
                .as("what the rule asks")
                .isEqualTo(18);
        assertThat(part(Div.class, "next-Goblet squat").getText())
                .contains("with the weights that are there")
                .contains("8 × 16 · 9 × 16 · 10 × 16 · 11 × 16 · 12 × 16 · 8 × 20");
    }

    @Test
    void theRuleItselfNeedsNoReason() {
        fixtures.aGrowingPlan(guest, coach);
        fixtures.aSet(guest, 12);
        open(coach, "guests/" + guest.person() + "/training");

        enter(Select.class, "rule-Goblet squat", ProgressRule.LINEAR);
        enter(IntegerField.class, "successes-Goblet squat", 2);
        click("unsaved-save");

        PlannedRow now = as(coach, () -> plans.version(guest.personId(), 2))
                .workouts()
                .getFirst()
                .getFirst();
        assertThat(now.load()).contains(Load.of(18));
        assertThat(now.progression().rule()).isEqualTo(ProgressRule.LINEAR);
        assertThat(now.progression().successes()).isEqualTo(2);
        assertThat(now.override()).isEmpty();
    }

    @Test
    void whatItShowsIsReadWhenItIsOpened() {
        fixtures.aPlan(guest, coach);
        fixtures.aSet(guest, 8);
        open(coach, "guests/" + guest.person() + "/training");
        assertThat(shows("learned-cards")).isFalse();

        part(Details.class, "learned").setOpened(true);

        assertThat(part(Div.class, "learned-cards").getElement().getTextRecursively())
                .contains("Goblet squat", "heaviest: 16 kg", "not defined");
    }

    @Test
    void anotherGuestsPlanComesWithoutTheirKilos() {
        House.Person bram = houses.aGuest(house, "Bram");
        people.aCare(house, bram, coach);
        fixtures.aPlan(bram, coach, List.of(prescribed("Goblet squat", 40), prescribed("Overhead press", 20)));
        fixtures.aPlan(guest, coach);
        fixtures.aSet(guest, 10);
        open(coach, "guests/" + guest.person() + "/training");

        click("begin-with");
        click("begin-with-The plan of Bram Test");
        click("unsaved-save");

        assertThat(as(coach, () -> plans.version(guest.personId(), 2)).workouts())
                .singleElement()
                .satisfies(workout -> assertThat(workout)
                        .extracting(PlannedRow::load)
                        .containsExactly(Optional.of(Load.of(16)), Optional.empty()));
    }

    @Test
    void whoIsSecondSeesItAndKeepsTheirsAboveIt() {
        fixtures.aPlan(guest, coach);
        open(coach, "guests/" + guest.person() + "/training");
        enter(IntegerField.class, "sets-Goblet squat", 5);
        fixtures.aPlan(guest, coach);

        click("unsaved-save");
        assertThat(plan()).isEqualTo(2);
        click("confirm-go");

        assertThat(plan()).isEqualTo(3);
        assertThat(as(coach, () -> plans.version(guest.personId(), 3))
                        .workouts()
                        .getFirst()
                        .getFirst()
                        .sets())
                .isEqualTo(5);
    }

    @Test
    void whoDoesNotLookAfterTheGuestSeesNothing() {
        fixtures.aPlan(guest, coach);

        open(house.manager(), "guests/" + guest.person() + "/training");
        assertThat(shows("begin-with")).isFalse();

        open(coach, "guests/" + guest.person() + "/training");
        assertThat(part(IntegerField.class, "sets-Goblet squat").getValue()).isEqualTo(2);
    }

    private int plan() {
        return as(coach, () -> plans.plan(guest.personId())).number();
    }

    private Prescription prescribed(String exercise, int kilos) {
        return new Prescription(
                fixtures.exercise(house, exercise), 3, 8, 12, Optional.of(Load.of(kilos)), 120, Tank.TWO);
    }
}
