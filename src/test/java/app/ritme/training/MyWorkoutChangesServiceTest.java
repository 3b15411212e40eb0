package app.ritme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.training.exercise.Alternative;
import app.ritme.training.exercise.Alternative.Kin;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.MyExercisesService;
import app.ritme.training.learned.Learned;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.ProgressRule;
import app.ritme.training.plan.Progression;
import app.ritme.training.plan.Tank;
import app.ritme.training.plan.TrainingPlanService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Swap, add, one more set and shorten, in the middle of a workout; the plan stays as it is. */
class MyWorkoutChangesServiceTest extends RitmeTest {

    @Autowired
    private MyWorkoutChangesService changes;

    @Autowired
    private MyTrainingService training;

    @Autowired
    private MyDoneSetsService pocket;

    @Autowired
    private MyExercisesService exercises;

    @Autowired
    private GuestTrainingService results;

    @Autowired
    private TrainingPlanService plans;

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private House.Person coach;
    private House.Person guest;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Gym");
        coach = houses.aStaffMember(house, "Fenna");
        guest = houses.aGuest(house, "Loes");
        people.aCare(house, guest, coach);
        fixtures.aPlan(guest, coach);
    }

    @Test
    void theSetsAfterASwapAreOfTheOtherExerciseAndThoseBeforeStay() {
        fixtures.aSet(guest, 10);
        swap("Push-up");

        assertThat(names()).containsExactly("Goblet squat", "Push-up", "Plank");
        assertThat(running().position()).isEqualTo(1);
        assertThat(running().exercise().sets()).as("what was left of it").isEqualTo(1);
        assertThat(running().restUntil()).as("a rest goes on").isPresent();
        fixtures.aSet(guest, 8);
        fixtures.aSet(guest, 30);

        WorkoutRow done = as(guest, training::training).done().orElseThrow();
        assertThat(done.sets())
                .extracting(set -> set.name().exactly(Language.EN))
                .containsExactly("Goblet squat", "Push-up", "Plank");
        assertThat(done.changes()).singleElement().satisfies(change -> {
            assertThat(change.of().exactly(Language.EN)).isEqualTo("Goblet squat");
            assertThat(change.putIn().name().exactly(Language.EN)).isEqualTo("Push-up");
        });
    }

    @Test
    void thePlanAndItsVersionsStayAsTheyAre() {
        String before = plan();
        swap("Push-up");
        fixtures.change(guest, new Change.Add(running().place(), exercise("Dead bug"), 2, 10));
        fixtures.change(guest, new Change.OneMoreSet(running().place()));
        fixtures.change(guest, new Change.Shorten());
        fixtures.aSet(guest, 8);

        assertThat(plan()).isEqualTo(before);
        assertThat(as(coach, () -> plans.versions(guest.personId()))).hasSize(1);
        assertThat(as(guest, training::training).running().orElseThrow().exercises())
                .hasSize(3);
    }

    @Test
    void theNextWorkoutOfThePlanIsThePlanAgain() {
        swap("Push-up");
        fixtures.aSet(guest, 8);
        doAs(guest, () -> training.finish(running().id()));

        doAs(guest, () -> training.begin(0));

        assertThat(names()).containsExactly("Goblet squat", "Plank");
    }

    @Test
    void whatIsDoneInsteadCountsForWhatItIsAndNotForThePlan() {
        fixtures.aPlan(guest, coach, List.of(growing("Goblet squat")));
        swap("Push-up");
        fixtures.aSet(guest, 12);

        PlannedRow asked = asked();
        assertThat(asked.asked()).as("neither done nor failed").isEqualTo(8);
        assertThat(asked.load()).contains(Load.of(16));
        assertThat(as(coach, () -> results.learned(guest.personId())).exercises())
                .extracting(Learned.OfExercise::name)
                .extracting(name -> name.exactly(Language.EN))
                .containsExactly("Push-up");
        assertThat(as(coach, () -> results.training(guest.personId())).lastTime())
                .containsOnlyKeys(exercise("Push-up"));
    }

    @Test
    void theSameWithoutASwapGrows() {
        fixtures.aPlan(guest, coach, List.of(growing("Goblet squat")));
        fixtures.aSet(guest, 12);

        assertThat(asked().load()).contains(Load.of(18));
    }

    @Test
    void painInWhatIsDoneInsteadStopsThatExerciseInThePlan() {
        fixtures.aPlan(guest, coach, List.of(growing("Goblet squat"), growing("Push-up")));
        swap("Push-up");
        fixtures.aSet(guest, 12, Optional.of(6));
        doAs(guest, () -> training.finish(running().id()));

        List<PlannedRow> next = as(guest, training::training).workouts().getFirst();
        assertThat(next).extracting(PlannedRow::frozen).containsExactly(false, true);
    }

    @Test
    void anExerciseIsAddedNextOrAtTheEndAsOftenAsTheGuestSays() {
        fixtures.change(guest, new Change.Add(running().place(), exercise("Push-up"), 1, 6));
        fixtures.change(
                guest, new Change.Add(PlaceId.of(running().exercises().getLast().id()), exercise("Dead bug"), 2, 10));

        assertThat(names()).containsExactly("Goblet squat", "Push-up", "Plank", "Dead bug");
        List.of(10, 10, 6, 30, 10).forEach(reps -> fixtures.aSet(guest, reps));
        assertThat(running().setNumber()).isEqualTo(2);
        fixtures.aSet(guest, 10);
        assertThat(as(guest, training::training).done()).isPresent();
    }

    @Test
    void anAddedExerciseHasSetsAndRepetitionsInTheirRange() {
        PlaceId here = running().place();

        assertThatThrownBy(() -> fixtures.change(guest, new Change.Add(here, exercise("Push-up"), 11, 6)))
                .hasMessage("error.training.sets");
        assertThatThrownBy(() -> fixtures.change(guest, new Change.Add(here, exercise("Push-up"), 1, 0)))
                .hasMessage("error.training.reps");
        fixtures.change(guest, new Change.Add(here, exercise("Push-up"), 10, 1));
    }

    @Test
    void oneMoreSetIsDoneBeforeItGoesOn() {
        fixtures.aSet(guest, 10);
        PlaceId squat = running().place();
        fixtures.aSet(guest, 9);
        assertThat(running().position()).isEqualTo(1);

        fixtures.change(guest, new Change.OneMoreSet(squat));

        assertThat(running().place()).isEqualTo(squat);
        assertThat(running().setNumber()).isEqualTo(3);
        fixtures.aSet(guest, 8);
        assertThat(running().position()).isEqualTo(1);
    }

    @Test
    void shortenedHasOneSetOfWhatStillComesAndIsTakenBack() {
        fixtures.aSet(guest, 10);
        fixtures.change(guest, new Change.Shorten());

        assertThat(running().position()).as("enough of the first").isEqualTo(1);
        assertThat(running().otherwise().shortening()).isEqualTo(Shortening.DONE);
        fixtures.change(guest, new Change.Lengthen());
        assertThat(running().position()).as("as it was").isZero();
        assertThat(running().exercises()).extracting(PlannedRow::sets).containsExactly(2, 1);

        fixtures.change(guest, new Change.Shorten());
        fixtures.aSet(guest, 30);
        WorkoutRow done = as(guest, training::training).done().orElseThrow();
        assertThat(done.sets()).hasSize(2);
        assertThat(as(coach, () -> results.workouts(guest.personId(), 0, 1))
                        .getFirst()
                        .changes())
                .extracting(ChangeRow::kind)
                .containsExactly(ChangeKind.SHORTEN, ChangeKind.LENGTHEN, ChangeKind.SHORTEN);
    }

    @Test
    void fewerSetsForLackOfTimeAreNeitherSuccessNorFailure() {
        var twice = new Prescription(exercise("Goblet squat"), 2, 8, 12, Optional.of(Load.of(16)), 120, Tank.TWO)
                .growing(Progression.of(ProgressRule.DOUBLE, "2"));
        fixtures.aPlan(guest, coach, List.of(twice));
        fixtures.running(guest);
        fixtures.change(guest, new Change.Shorten());
        fixtures.aSet(guest, 12);

        assertThat(as(guest, training::training).running()).isEmpty();
        assertThat(asked().asked()).isEqualTo(8);
        assertThat(asked().load()).contains(Load.of(16));
    }

    @Test
    void theLastSetBeforeASwapCanBeTakenBack() {
        fixtures.aSet(guest, 10);
        swap("Push-up");
        SetLogId last = running().lastSet().orElseThrow().id();

        doAs(guest, () -> training.takeBack(last));

        assertThat(names()).containsExactly("Push-up", "Plank");
        assertThat(running().position()).isZero();
    }

    @Test
    void swappedBackTheSetsAreOfThePlanAgain() {
        fixtures.aPlan(guest, coach, List.of(growing("Goblet squat")));
        swap("Push-up");
        swap("Goblet squat");
        fixtures.aSet(guest, 12);

        assertThat(asked().load()).contains(Load.of(18));
    }

    @Test
    void theSameChangeSentTwiceAtOnceIsDoneOnce() throws Exception {
        RunningWorkout running = running();
        var add = new Change.Add(running.place(), exercise("Push-up"), 1, 6);
        int senders = 4;
        var together = new CyclicBarrier(senders);
        try (var threads = Executors.newFixedThreadPool(senders)) {
            var sent = IntStream.range(0, senders)
                    .mapToObj(sender -> threads.submit(() -> as(guest, () -> {
                        together.await();
                        changes.change(running.id(), "tap", add);
                        return true;
                    })))
                    .toList();
            for (var one : sent) {
                assertThat(one.get()).isTrue();
            }
        }

        assertThat(names()).containsExactly("Goblet squat", "Push-up", "Plank");
        doAs(guest, () -> changes.change(running.id(), "another tap", add));
        assertThat(names()).containsExactly("Goblet squat", "Push-up", "Push-up", "Plank");
    }

    @Test
    void aPageWithoutANetworkTakesTheWorkoutAlongAsItIsAndItsSetsArrive() {
        fixtures.aSet(guest, 10);
        swap("Push-up");
        TakenTraining taken = as(guest, pocket::take);
        List<PlannedRow> now = Places.of(
                        taken.workouts().getFirst(),
                        taken.running().orElseThrow().changes(),
                        taken.sets())
                .shown();
        assertThat(now)
                .extracting(row -> row.name().exactly(Language.EN))
                .containsExactly("Goblet squat", "Push-up", "Plank");
        assertThat(taken.workouts().getFirst()).as("the plan itself").hasSize(2);

        var set = new SetData(UUID.randomUUID().toString(), 7, Optional.empty(), Tank.TWO);
        doAs(
                guest,
                () -> pocket.log(new DoneSet(
                        taken.running().orElseThrow().id(),
                        PlaceId.of(now.get(1).id()),
                        set,
                        LocalDate.now(Houses.ZONE),
                        Instant.now())));

        assertThat(running().sets()).extracting(SetRow::exerciseId).endsWith(exercise("Push-up"));
        assertThat(running().position()).isEqualTo(2);
    }

    @Test
    void nothingIsChangedInAWorkoutThatIsFinishedOrSomebodyElses() {
        RunningWorkout running = running();
        PlaceId here = running.place();
        House.Person other = houses.aGuest(house, "Bram");

        assertThatThrownBy(() -> doAs(other, () -> changes.change(running.id(), "tap", new Change.OneMoreSet(here))))
                .isInstanceOf(NotFoundException.class);
        doAs(guest, () -> changes.change(running.id(), "tap", new Change.OneMoreSet(here)));
        fixtures.aSet(guest, 10);
        doAs(guest, () -> training.finish(running.id()));
        assertThatThrownBy(() -> doAs(guest, () -> changes.change(running.id(), "late", new Change.OneMoreSet(here))))
                .hasMessage("error.workout.finished");
    }

    @Test
    void aWorkoutWithoutASetLeavesNoTraceOfItsChangesEither() {
        swap("Push-up");
        doAs(guest, () -> training.finish(running().id()));

        assertThat(superuser()
                        .sql("select count(*) from app.workout_change where person_id = ?")
                        .param(guest.person())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void insteadOfAnExerciseStandsWhatTrainsTheSameTheNearestFirst() {
        List<Alternative> near = as(guest, () -> exercises.insteadOf(exercise("Goblet squat")));

        assertThat(near).extracting(Alternative::kin).isSorted().contains(Kin.EASIER, Kin.SAME_MOVEMENT);
        assertThat(near).extracting(one -> one.exercise().id()).doesNotContain(exercise("Goblet squat"));
        assertThat(as(guest, () -> exercises.find("push", Language.EN)))
                .extracting(one -> one.name().exactly(Language.EN))
                .contains("Push-up");
    }

    private void swap(String name) {
        fixtures.change(guest, new Change.Swap(running().place(), exercise(name)));
    }

    private Prescription growing(String name) {
        return new Prescription(exercise(name), 1, 8, 12, Optional.of(Load.of(16)), 120, Tank.TWO)
                .growing(Progression.of(ProgressRule.DOUBLE, "2"));
    }

    private PlannedRow asked() {
        return as(guest, training::training).workouts().getFirst().getFirst();
    }

    private List<String> names() {
        return running().exercises().stream()
                .map(row -> row.name().exactly(Language.EN))
                .toList();
    }

    private String plan() {
        return as(coach, () -> plans.plan(guest.personId()).toString());
    }

    private ExerciseId exercise(String name) {
        return fixtures.exercise(house, name);
    }

    private RunningWorkout running() {
        return fixtures.running(guest);
    }
}
