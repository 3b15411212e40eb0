package app.ritme.training.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.training.Change;
import app.ritme.training.MyTrainingService;
import app.ritme.training.RunningWorkout;
import app.ritme.training.SetRow;
import app.ritme.training.TrainingFixtures;
import app.ritme.training.WorkoutId;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.Tank;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TrainingViewTest extends KaribuTest {

    @Autowired
    private MyTrainingService training;

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
        house = houses.aHouse("Gym");
        coach = houses.aStaffMember(house, "Fenna");
        guest = houses.aGuest(house, "Loes");
        people.aCare(house, guest, coach);
    }

    @Test
    void withoutATrainingOnTheDayTheGuestMayStillTrain() {
        open(guest, "training");
        assertThat(shows("no-training")).isTrue();
        assertThat(shows("anyway")).as("nothing to train").isFalse();

        fixtures.aPlan(guest, coach);
        open(house.path("training"));
        click("anyway");
        click("begin");

        assertThat(running().turn()).isZero();
    }

    @Test
    void whatIsAskedIsWhatCanBeLoadedWithItsPlates() {
        fixtures.aBarbellPlan(guest, coach, 46);
        houses.weights(house, enrolments.location(house), Houses.rack(10, 2.5, 2.5));
        fixtures.running(guest);
        open(guest, "training");

        assertThat(part(NumberField.class, "load").getValue()).isEqualTo(45);
        assertThat(part(LoadNote.class, "load-note").getElement().getTextRecursively())
                .contains("With what is here it becomes 45 kg.")
                .contains("45 kg: 20 kg bar, 10 + 2.5 on each side");

        enter(TankChoice.class, "tank", Tank.TWO);
        click("save-set");
        assertThat(fixtures.running(guest).exercise().load())
                .as("the rule goes on from what it asks")
                .contains(Load.of(48.5));
    }

    @Test
    void theSamePlateTwiceIsCounted() {
        fixtures.aBarbellPlan(guest, coach, 30);
        houses.weights(house, enrolments.location(house), Houses.rack(2.5, 2.5));
        fixtures.running(guest);
        open(guest, "training");

        assertThat(note()).isEqualTo("30 kg: 20 kg bar, 2 × 2.5 on each side");
    }

    @Test
    void whereAllIsTooHeavyWhatIsAskedStaysAndTheLightestIsSaid() {
        fixtures.aBarbellPlan(guest, coach, 15);
        houses.weights(house, enrolments.location(house), Houses.rack(2.5));
        fixtures.running(guest);
        open(guest, "training");

        assertThat(note()).isEqualTo("The lightest here is 20 kg.");
        assertThat(part(NumberField.class, "load").getValue()).isEqualTo(15);
    }

    @Test
    void inTheRestStandsHowTheNextSetIsLoaded() {
        var squat = fixtures.exercise(house, "Barbell squat");
        fixtures.aPlan(
                guest, coach, List.of(new Prescription(squat, 2, 5, 5, Optional.of(Load.of(40)), 120, Tank.TWO)));
        houses.weights(house, enrolments.location(house), Houses.rack(10));
        fixtures.aSet(guest, 5);
        open(guest, "training");

        assertThat(shows("rest-clock")).isTrue();
        assertThat(note()).isEqualTo("40 kg: 20 kg bar, 10 on each side");
    }

    private static String note() {
        return part(LoadNote.class, "load-note").getElement().getTextRecursively();
    }

    @Test
    void aSetNeedsTheTankAndNothingElse() {
        fixtures.aPlan(guest, coach);
        fixtures.running(guest);
        open(guest, "training");

        click("save-set");
        assertThat(running().sets())
                .as("nobody is asked to guess for the guest")
                .isEmpty();

        enter(TankChoice.class, "tank", Tank.ONE);
        click("save-set");
        SetRow set = running().lastSet().orElseThrow();
        assertThat(set.reps()).as("where the plan begins").isEqualTo(8);
        assertThat(set.load()).contains(Load.of(16));
        assertThat(set.tank()).isEqualTo(Tank.ONE);
        assertThat(shows("rest-clock")).isTrue();
    }

    @Test
    void theNextSetBeginsAsTheOneBefore() {
        fixtures.aPlan(guest, coach);
        fixtures.running(guest);
        open(guest, "training");
        enter(IntegerField.class, "reps", 11);
        enter(NumberField.class, "load", 18.0);
        enter(TankChoice.class, "tank", Tank.TWO);
        click("save-set");

        click("go-on");

        assertThat(part(IntegerField.class, "reps").getValue()).isEqualTo(11);
        assertThat(part(NumberField.class, "load").getValue()).isEqualTo(18.0);
    }

    @Test
    void whatWasThoughtBeforeStandsBesideWhatWasDone() {
        fixtures.aPlan(guest, coach);
        fixtures.running(guest);
        open(guest, "training");
        assertThat(part(GuessChoice.class, "guess").getValue())
                .as("nobody is guessed for")
                .isNull();

        enter(GuessChoice.class, "guess", 7);
        enter(TankChoice.class, "tank", Tank.ONE);
        click("save-set");

        assertThat(running().lastSet().orElseThrow().predicted()).isEqualTo(7);
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("gap-line")).getText())
                .contains("7", "8");
    }

    @Test
    void painIsAskedQuietlyAndKeptWithTheSet() {
        fixtures.aGrowingPlan(guest, coach);
        fixtures.running(guest);
        open(guest, "training");

        click("pain");
        enter(RadioButtonGroup.class, "pain-scale", 6);
        click("pain-keep");
        enter(TankChoice.class, "tank", Tank.ONE);
        click("save-set");

        assertThat(as(guest, training::training)
                        .workouts()
                        .getFirst()
                        .getFirst()
                        .frozen())
                .isTrue();
    }

    @Test
    void howHardItWasIsKeptWithOneTap() {
        fixtures.aPlan(guest, coach);
        for (int set : new int[] {10, 9, 30}) {
            fixtures.aSet(guest, set);
        }
        open(guest, "training");

        enter(HardChoice.class, "hard", 5);

        assertThat(as(guest, training::training).done().orElseThrow().hard()).contains(5);
    }

    @Test
    void whatACoachWroteDownIsSaidToLookRightWithOneTapOrToHaveBeenOtherwise() {
        fixtures.aPlan(guest, coach);
        var workout = new WorkoutId(UUID.randomUUID());
        fixtures.aLoggedSet(coach, guest, workout, 10);
        fixtures.aLoggedSet(coach, guest, workout, 9);
        open(guest, "training/earlier");
        assertThat(_get(WorkoutRows.class).getElement().getTextRecursively())
                .contains("Fenna wrote this down", "Does it look right?");

        click("logged-other");
        part(IntegerField.class, "reps").setValue(7);
        click("correct-save");
        assertThat(_get(WorkoutRows.class).getElement().getTextRecursively()).contains("7", "Does it look right?");
        click("logged-right");

        assertThat(shows("logged-question")).isFalse();
        assertThat(as(guest, () -> training.workouts(0, 1)).getFirst().sets())
                .extracting(SetRow::reps)
                .containsExactly(7, 9);
        open(coach, "guests/" + guest.person() + "/training");
        assertThat(shows("logged-question")).isFalse();
    }

    @Test
    void whatItShowsIsSaidInWordsToTheGuest() {
        fixtures.aPlan(guest, coach);
        fixtures.aSet(guest, 8);
        open(guest, "training/earlier");

        assertThat(_get(MyLearnedCards.class).getElement().getTextRecursively())
                .contains("the same")
                .doesNotContain("kg");
    }

    @Test
    void whatIsHeldHasNoWeight() {
        fixtures.aPlan(guest, coach);
        fixtures.running(guest);
        open(guest, "training");

        click("skip");

        assertThat(part(IntegerField.class, "reps").getValue()).isEqualTo(20);
        assertThat(shows("load")).isFalse();
    }

    @Test
    void theLastSetCanBeTakenBackAlsoAfterTheEnd() {
        fixtures.aPlan(guest, coach);
        for (int set : new int[] {10, 9, 30}) {
            fixtures.aSet(guest, set);
        }
        open(guest, "training");
        assertThat(shows("workout-done")).isTrue();

        click("take-back");

        assertThat(shows("save-set")).isTrue();
        assertThat(running().sets()).hasSize(2);
    }

    @Test
    void stoppingEarlyKeepsWhatWasDone() {
        fixtures.aPlan(guest, coach);
        fixtures.aSet(guest, 10);
        doAs(guest, () -> training.goOn(running().id()));
        open(guest, "training");

        click("finish");
        click("confirm-go");

        assertThat(shows("workout-done")).isTrue();
        assertThat(as(guest, () -> training.workouts(0, 5)))
                .singleElement()
                .satisfies(workout -> assertThat(workout.sets()).hasSize(1));
    }

    @Test
    void anExerciseIsSwappedForOneThatTrainsTheSame() {
        fixtures.aPlan(guest, coach);
        fixtures.running(guest);
        open(guest, "training");

        click("otherwise");
        click("swap");
        click("take-Band squat");

        assertThat(running().exercise().name().exactly(Language.EN)).isEqualTo("Band squat");
        assertThat(part(Paragraph.class, "instead-of").getText()).isEqualTo("Instead of Goblet squat");

        click("otherwise");
        click("swap-back");
        assertThat(running().exercise().name().exactly(Language.EN)).isEqualTo("Goblet squat");
        assertThat(shows("instead-of")).isFalse();
    }

    @Test
    void anExerciseIsFoundByItsNameAndAddedAtTheEnd() {
        fixtures.aPlan(guest, coach);
        fixtures.running(guest);
        open(guest, "training");

        click("otherwise");
        click("add");
        enter(TextField.class, "find-exercise", "zzz");
        assertThat(shows("take-Push-up")).isFalse();
        enter(TextField.class, "find-exercise", "push-up");
        click("take-Push-up");
        enter(RadioButtonGroup.class, "add-where", true);
        click("add-go");

        PlannedRow last = running().exercises().getLast();
        assertThat(last.name().exactly(Language.EN)).isEqualTo("Push-up");
        assertThat(last.sets()).isEqualTo(2);
        assertThat(last.asked()).isEqualTo(10);
    }

    @Test
    void oneMoreSetIsOneTapAlsoInTheRest() {
        fixtures.aPlan(guest, coach);
        fixtures.aSet(guest, 10);
        fixtures.aSet(guest, 9);
        open(guest, "training");

        click("one-more");

        assertThat(running().position()).isZero();
        assertThat(running().exercise().sets()).isEqualTo(3);
        click("go-on");
        click("otherwise");
        click("one-more");
        assertThat(running().exercise().sets()).isEqualTo(4);
    }

    @Test
    void lessTimeIsOneTapAndAnotherOneBackAndTheCoachReadsIt() {
        fixtures.aPlan(guest, coach);
        fixtures.running(guest);
        open(guest, "training");
        assertThat(shows("shortened")).isFalse();

        click("otherwise");
        click("shorten");
        assertThat(shows("shortened")).isTrue();
        assertThat(running().exercise().sets()).isEqualTo(1);
        click("otherwise");
        assertThat(shows("shorten")).as("once is enough").isFalse();
        click("lengthen");
        assertThat(running().exercise().sets()).isEqualTo(2);

        fixtures.change(guest, new Change.Shorten());
        fixtures.change(guest, new Change.Swap(running().place(), fixtures.exercise(house, "Push-up")));
        fixtures.aSet(guest, 10);
        fixtures.aSet(guest, 30);
        open(coach, "guests/" + guest.person() + "/training");
        part(Details.class, "latest-workouts").setOpened(true);
        assertThat(_get(WorkoutRows.class).getElement().getTextRecursively())
                .contains("Swapped: Goblet squat for Push-up", "Less time: one set of what still came")
                .containsOnlyOnce("Less time");
    }

    private RunningWorkout running() {
        return as(guest, training::training).running().orElseThrow();
    }
}
