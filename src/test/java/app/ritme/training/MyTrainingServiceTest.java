package app.ritme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.Weights;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.NotFoundException;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.ProgressRule;
import app.ritme.training.plan.Progression;
import app.ritme.training.plan.Reason;
import app.ritme.training.plan.Tank;
import app.ritme.training.plan.TrainingPlanService;
import app.ritme.training.plan.WorkoutPlan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyTrainingServiceTest extends RitmeTest {

    @Autowired
    private MyTrainingService training;

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
        house = houses.aHouse("Gym");
        coach = houses.aStaffMember(house, "Fenna");
        guest = houses.aGuest(house, "Loes");
        people.aCare(house, guest, coach);
    }

    @Test
    void withoutAPlanThereIsNothingToDo() {
        MyTraining now = as(guest, training::training);

        assertThat(now.workouts()).isEmpty();
        assertThat(now.running()).isEmpty();
        assertThatThrownBy(() -> doAs(guest, () -> training.begin(0))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void walksThroughAWorkoutAndFinishesItWithTheLastSet() {
        fixtures.aPlan(guest, coach);

        fixtures.aSet(guest, 10);
        assertThat(running().position()).isZero();
        assertThat(running().setNumber()).isEqualTo(2);
        assertThat(running().restUntil()).isPresent();

        fixtures.aSet(guest, 9);
        assertThat(running().position()).isEqualTo(1);
        assertThat(running().restUntil()).as("also before the next exercise").isPresent();

        fixtures.aSet(guest, 30);
        MyTraining after = as(guest, training::training);
        assertThat(after.running()).isEmpty();
        assertThat(after.done().orElseThrow().sets()).extracting(SetRow::reps).containsExactly(10, 9, 30);
        assertThat(after.next()).as("B comes after A").isEqualTo(1);
    }

    @Test
    void whatIsAskedGrowsByTheRuleAndTheNextWorkoutShowsIt() {
        fixtures.aGrowingPlan(guest, coach);
        assertThat(asked().asked()).isEqualTo(8);

        fixtures.aSet(guest, 10);
        assertThat(asked().asked()).isEqualTo(11);
        assertThat(asked().load()).contains(Load.of(16));

        fixtures.aSet(guest, 12);
        assertThat(asked().asked()).isEqualTo(8);
        assertThat(asked().load()).contains(Load.of(18));
        assertThat(fixtures.running(guest).exercise().load())
                .as("also once it is begun")
                .contains(Load.of(18));
    }

    @Test
    void whatIsLiftedRoundsToTheWeightsOfTheHouseAndTheRuleGoesOnFromWhatItAsks() {
        fixtures.aGrowingPlan(guest, coach);
        houses.weights(house, enrolments.location(house), Houses.kettlebells(8, 16, 20));
        assertThat(asked().lifted()).contains(Load.of(16));

        fixtures.aSet(guest, 12);
        assertThat(asked().load()).contains(Load.of(18));
        assertThat(asked().lifted()).contains(Load.of(16));
        assertThat(asked().loaded().orElseThrow().isOther()).isTrue();

        RunningWorkout again = fixtures.running(guest);
        assertThat(again.exercise().lifted()).as("also once it is begun").contains(Load.of(16));
        assertThat(again.exercise().load()).contains(Load.of(18));
        doAs(guest, () -> training.finish(again.id()));
        houses.weights(house, enrolments.location(house), Houses.kettlebells(24));
        assertThat(asked().lifted()).as("all of it is too heavy").contains(Load.of(18));
        assertThat(asked().loadable().lightest()).contains(Load.of(24));
    }

    @Test
    void ofSeveralLocationsThatOfTheStayCounts() {
        LocationId studio = houses.aLocation(house, "Studio");
        fixtures.aGrowingPlan(guest, coach);
        houses.weights(house, enrolments.location(house), Houses.kettlebells(8));
        houses.weights(house, studio, Houses.kettlebells(12));
        assertThat(asked().loaded()).as("nobody knows where").isEmpty();

        EditionId edition = enrolments.anEdition(house, "Rhythm", EnrolmentFixtures.today(), 8, null);
        enrolments.aBedroom(house, "Dormitory", 8);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        assertThat(asked().lifted()).contains(Load.of(8));

        houses.weights(house, enrolments.location(house), Weights.NONE);
        assertThat(asked().lifted()).as("the only one that has any").contains(Load.of(12));
    }

    @Test
    void whatAGuestPutsThereRoundsAlike() {
        fixtures.aGrowingPlan(guest, coach);
        houses.weights(house, enrolments.location(house), Houses.kettlebells(8));
        fixtures.change(
                guest, new Change.Swap(fixtures.running(guest).place(), fixtures.exercise(house, "Sumo squat")));

        assertThat(fixtures.running(guest).exercise().loadable().isKnown()).isTrue();
    }

    @Test
    void painInTheRedStopsItUntilTheCoachGivesAReason() {
        fixtures.aGrowingPlan(guest, coach);
        fixtures.aSet(guest, 12, Optional.of(6));
        assertThat(asked().frozen()).isTrue();
        assertThat(asked().load()).contains(Load.of(16));
        List<WorkoutPlan> again = List.of(new WorkoutPlan(List.of(new Prescription(
                        fixtures.exercise(house, "Goblet squat"), 1, 8, 12, Optional.of(Load.of(16)), 120, Tank.TWO)
                .growing(Progression.of(ProgressRule.DOUBLE, "2")))));

        assertThatThrownBy(() -> doAs(coach, () -> plans.save(guest.personId(), 1, again)))
                .hasMessage("error.training.reason");
        doAs(
                coach,
                () -> plans.save(
                        guest.personId(),
                        1,
                        List.of(new WorkoutPlan(
                                List.of(again.getFirst().exercises().getFirst().because(Optional.of(Reason.PAIN)))))));

        assertThat(asked().frozen()).isFalse();
    }

    @Test
    void painInTheRedStopsTheExerciseWhereverItStands() {
        var squat = new Prescription(
                        fixtures.exercise(house, "Goblet squat"), 1, 8, 12, Optional.of(Load.of(16)), 120, Tank.TWO)
                .growing(Progression.of(ProgressRule.DOUBLE, "2"));
        fixtures.aPlan(guest, coach, List.of(squat), List.of(squat));
        fixtures.aSet(guest, 12, Optional.of(6));

        assertThat(as(guest, training::training).workouts())
                .allSatisfy(workout -> assertThat(workout.getFirst().frozen()).isTrue());
        doAs(guest, () -> training.begin(1));
        assertThat(running().exercise().frozen()).as("also once it is begun").isTrue();
        fixtures.aSet(guest, 12);
        assertThat(as(guest, training::training).workouts().get(1).getFirst().load())
                .as("what is done of it since changes nothing")
                .contains(Load.of(16));
    }

    @Test
    void painIsFromNoneToTen() {
        fixtures.aGrowingPlan(guest, coach);

        assertThatThrownBy(() -> fixtures.aSet(guest, 8, Optional.of(11))).hasMessage("error.workout.pain");
        fixtures.aSet(guest, 8, Optional.of(10));
    }

    @Test
    void aSetSentTwiceIsSavedOnce() {
        fixtures.aPlan(guest, coach);
        RunningWorkout running = fixtures.running(guest);
        var set = new SetData("tap-1", 10, Optional.of(Load.of(16)), Tank.TWO);

        doAs(guest, () -> training.log(running.id(), running.place(), set));
        doAs(guest, () -> training.log(running.id(), running.place(), set));
        assertThat(running().sets()).hasSize(1);

        var another = new SetData("tap-2", 10, Optional.of(Load.of(16)), Tank.TWO);
        doAs(guest, () -> training.log(running.id(), running.place(), another));
        assertThat(running().sets()).hasSize(2);
    }

    @Test
    void aSetSentTwiceAtOnceIsSavedOnce() throws Exception {
        fixtures.aPlan(guest, coach);
        RunningWorkout running = fixtures.running(guest);
        var set = new SetData("tap", 10, Optional.empty(), Tank.ONE);
        int senders = 4;
        var together = new CyclicBarrier(senders);
        try (var threads = Executors.newFixedThreadPool(senders)) {
            var sent = IntStream.range(0, senders)
                    .mapToObj(sender -> threads.submit(() -> as(guest, () -> {
                        together.await();
                        training.log(running.id(), running.place(), set);
                        return true;
                    })))
                    .toList();
            for (var one : sent) {
                assertThat(one.get()).isTrue();
            }
        }

        assertThat(running().sets()).hasSize(1);
    }

    @Test
    void takesTheLastSetBackAlsoWhenItEndedTheWorkout() {
        fixtures.aPlan(guest, coach);
        List.of(10, 9, 30).forEach(reps -> fixtures.aSet(guest, reps));
        List<SetRow> sets = as(guest, training::training).done().orElseThrow().sets();

        assertThatThrownBy(() ->
                        doAs(guest, () -> training.takeBack(sets.getFirst().id())))
                .as("not the last one")
                .isInstanceOf(NotFoundException.class);
        doAs(guest, () -> training.takeBack(sets.getLast().id()));

        assertThat(running().sets()).extracting(SetRow::reps).containsExactly(10, 9);
        assertThat(running().position()).isEqualTo(1);
        assertThat(running().restUntil()).isEmpty();
    }

    @Test
    void skipsAnExerciseOnceHoweverOftenItIsAsked() {
        fixtures.aPlan(guest, coach);
        RunningWorkout running = fixtures.running(guest);
        var first = running.place();

        doAs(guest, () -> training.skip(running.id(), first));
        doAs(guest, () -> training.skip(running.id(), first));

        assertThat(running().position()).isEqualTo(1);
        assertThat(running().place()).isNotEqualTo(first);
    }

    @Test
    void aWorkoutWithoutASetLeavesNoTrace() {
        fixtures.aPlan(guest, coach);
        RunningWorkout running = fixtures.running(guest);

        doAs(guest, () -> training.finish(running.id()));

        MyTraining after = as(guest, training::training);
        assertThat(after.running()).isEmpty();
        assertThat(after.done()).isEmpty();
        assertThat(after.next()).as("A is still to be done").isZero();
    }

    @Test
    void aWorkoutLeftOpenYesterdayIsOver() {
        fixtures.aPlan(guest, coach);
        fixtures.aSet(guest, 10);
        superuser()
                .sql("update app.workout set day = day - 1, began_at = began_at - interval '1 day' where person_id = ?")
                .param(guest.person())
                .update();

        MyTraining now = as(guest, training::training);
        assertThat(now.running()).isEmpty();
        assertThat(now.next()).isEqualTo(1);

        doAs(guest, () -> training.begin(1));
        assertThat(running().turn()).isEqualTo(1);
        assertThat(as(guest, () -> training.workouts(0, 10))).hasSize(1);
    }

    @Test
    void goesOnWithThePlanItWasBegunWith() {
        fixtures.aPlan(guest, coach);
        fixtures.aSet(guest, 10);
        fixtures.aPlan(
                guest,
                coach,
                List.of(new Prescription(
                        fixtures.exercise(house, "Push-up"), 3, 5, 8, Optional.empty(), 90, Tank.TWO)));

        assertThat(running().exercises())
                .extracting(PlannedRow::exerciseId)
                .doesNotContain(fixtures.exercise(house, "Push-up"));

        doAs(guest, () -> training.finish(running().id()));
        assertThat(as(guest, training::training).workouts())
                .singleElement()
                .satisfies(workout -> assertThat(workout)
                        .extracting(PlannedRow::exerciseId)
                        .containsExactly(fixtures.exercise(house, "Push-up")));
    }

    @Test
    void showsWhatTheSameExerciseBroughtTheLastTime() {
        fixtures.aPlan(guest, coach);
        List.of(10, 9, 30).forEach(reps -> fixtures.aSet(guest, reps));
        doAs(guest, () -> training.begin(0));

        assertThat(running().setOfLastTime().orElseThrow().reps()).isEqualTo(10);
        fixtures.aSet(guest, 11);
        assertThat(running().setOfLastTime().orElseThrow().reps()).isEqualTo(9);
        assertThat(running().sets()).as("not mixed with those of now").hasSize(1);
    }

    @Test
    void anotherGuestOfTheHouseFindsNothing() {
        fixtures.aPlan(guest, coach);
        RunningWorkout running = fixtures.running(guest);
        House.Person other = houses.aGuest(house, "Bram");

        assertThatThrownBy(() -> doAs(other, () -> training.goOn(running.id()))).isInstanceOf(NotFoundException.class);
        assertThat(as(other, training::training).workouts()).isEmpty();
        doAs(guest, () -> training.goOn(running.id()));
    }

    /** The first exercise of the workout that comes next. */
    private PlannedRow asked() {
        return as(guest, training::training).workouts().getFirst().getFirst();
    }

    private RunningWorkout running() {
        return as(guest, training::training).running().orElseThrow();
    }
}
