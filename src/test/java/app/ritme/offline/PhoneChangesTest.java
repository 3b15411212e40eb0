package app.ritme.offline;

import static app.ritme.offline.OfflineFixtures.aChange;
import static app.ritme.offline.OfflineFixtures.aSet;
import static app.ritme.offline.OfflineFixtures.aWorkout;
import static app.ritme.offline.OfflineFixtures.anId;
import static app.ritme.training.ChangeKind.ADD;
import static app.ritme.training.ChangeKind.LENGTHEN;
import static app.ritme.training.ChangeKind.MORE;
import static app.ritme.training.ChangeKind.SHORTEN;
import static app.ritme.training.ChangeKind.SWAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.offline.OutboxConflict.Why;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.Change;
import app.ritme.training.ChangeKind;
import app.ritme.training.ChangeRow;
import app.ritme.training.DoneChange;
import app.ritme.training.MyTrainingService;
import app.ritme.training.PlaceId;
import app.ritme.training.RunningWorkout;
import app.ritme.training.SetRow;
import app.ritme.training.TakenTraining;
import app.ritme.training.TrainingFixtures;
import app.ritme.training.WorkoutId;
import app.ritme.training.WorkoutRow;
import app.ritme.training.exercise.Alternative;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.PlannedRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** What was swapped, added and shortened on a telephone is made once, in its order with the sets, and never takes a set away. */
@SuppressWarnings("NullAway.Init")
class PhoneChangesTest extends RitmeTest {

    private static final Instant BEGAN = Instant.now().minus(Duration.ofMinutes(30));

    @Autowired
    private OfflineFixtures phone;

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private MyTrainingService training;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private House.Person coach;
    private House.Person guest;
    private WorkoutId workout;
    private PlaceId squat;
    private PlaceId plank;

    @BeforeEach
    void aPlan() {
        house = houses.aHouse("Pocket");
        coach = houses.aStaffMember(house, "Fenna");
        guest = aGuest("Loes");
        workout = aWorkout();
        List<PlannedRow> planned = phone.taken(guest).workouts().getFirst();
        squat = PlaceId.of(planned.get(0).id());
        plank = PlaceId.of(planned.get(1).id());
    }

    @Test
    void aSwapSentAgainIsMadeOnceAndTheSetAfterItIsOfWhatIsDoneInstead() {
        OutboxRowId id = anId();
        DoneChange swap = aSwap(squat, "Push-up", 0);

        phone.send(guest, id, swap);
        phone.send(guest, id, swap);
        phone.send(guest, anId(), aSet(swap.made(), workout, 9, at(1)));

        assertThat(names()).containsExactly("Push-up", "Plank");
        assertThat(kinds()).containsExactly(SWAP);
        assertThat(running().sets()).singleElement().satisfies(set -> {
            assertThat(set.place()).isEqualTo(swap.made().value());
            assertThat(set.exerciseId()).isEqualTo(exercise("Push-up"));
        });
        phone.send(guest, anId(), aSwap(plank, "Dead bug", 2));
        assertThat(names()).as("another one under an id of its own").containsExactly("Push-up", "Dead bug");
    }

    @Test
    void aSwapSentByFourAtOnceIsMadeOnce() throws Exception {
        OutboxRowId id = anId();
        DoneChange swap = aSwap(squat, "Push-up", 0);
        int senders = 4;
        var together = new CyclicBarrier(senders);
        try (var threads = Executors.newFixedThreadPool(senders)) {
            var sent = IntStream.range(0, senders)
                    .mapToObj(sender -> threads.submit(() -> {
                        together.await();
                        phone.send(guest, id, swap);
                        return true;
                    }))
                    .toList();
            for (var one : sent) {
                assertThat(one.get()).isTrue();
            }
        }

        assertThat(kinds()).containsExactly(SWAP);
    }

    @Test
    void setsAndChangesAreInTheOrderTheyWereDone() {
        phone.send(guest, anId(), aSet(squat, workout, 10, at(0)));
        DoneChange swap = aSwap(squat, "Push-up", 1);
        phone.send(guest, anId(), swap);
        phone.send(guest, anId(), aSet(swap.made(), workout, 9, at(2)));
        phone.send(guest, anId(), aChange(MORE, swap.made(), workout, at(3)));
        phone.send(guest, anId(), aChange(ADD, plank, workout, at(4), Optional.of(exercise("Dead bug"))));
        phone.send(guest, anId(), aChange(SHORTEN, swap.made(), workout, at(5)));

        assertThat(kinds()).containsExactly(SWAP, MORE, ADD, SHORTEN);
        assertThat(names()).containsExactly("Goblet squat", "Push-up", "Plank", "Dead bug");
        assertThat(running().exercises()).extracting(PlannedRow::sets).containsExactly(1, 1, 1, 1);
        assertThat(running().place()).as("enough of those that have one").isEqualTo(plank);
        phone.send(guest, anId(), aChange(LENGTHEN, plank, workout, at(6)));
        assertThat(running().exercises()).extracting(PlannedRow::sets).containsExactly(1, 2, 1, 2);
        assertThat(running().place()).isEqualTo(plank);
    }

    @Test
    void whatIsDoneFirstOfAWorkoutBeginsItAlsoWhereThatIsAChange() {
        phone.send(guest, anId(), aChange(MORE, squat, workout, at(0)));

        assertThat(running().id()).isEqualTo(workout);
        assertThat(running().exercise().sets()).isEqualTo(3);
        assertThat(running().position()).isZero();
    }

    @Test
    void aChangeJoinsTheSameWorkoutThatIsOpenUnderWhateverId() {
        fixtures.aSet(guest, 12);

        phone.send(guest, anId(), aSwap(squat, "Push-up", 40));

        assertThat(running().id()).isNotEqualTo(workout);
        assertThat(names()).containsExactly("Goblet squat", "Push-up", "Plank");
        assertThat(as(guest, () -> training.workouts(0, 10))).hasSize(1);
    }

    @Test
    void theSameIdWithOtherContentOrOfSomebodyElseIsRefusedAndChangesNothing() {
        OutboxRowId id = anId();
        phone.send(guest, id, aSwap(squat, "Push-up", 0));
        House.Person neighbour = aGuest("Bram");
        PlaceId theirs = PlaceId.of(
                phone.taken(neighbour).workouts().getFirst().getFirst().id());

        assertThat(conflict(guest, id, aSwap(plank, "Dead bug", 0))).isEqualTo(Why.CONTENT);
        assertThat(conflict(neighbour, id, aChange(MORE, theirs, aWorkout(), at(0))))
                .isEqualTo(Why.OWNER);

        assertThat(kinds()).containsExactly(SWAP);
        phone.send(neighbour, anId(), aChange(MORE, theirs, aWorkout(), at(0)));
        assertThat(fixtures.running(neighbour).exercise().sets()).isEqualTo(3);
    }

    @Test
    void aPlaceAWorkoutOrAChangeOfSomebodyElseIsRefused() {
        House.Person neighbour = aGuest("Bram");
        PlaceId theirs = PlaceId.of(
                phone.taken(neighbour).workouts().getFirst().getFirst().id());
        DoneChange swap = aChange(SWAP, theirs, aWorkout(), at(0), Optional.of(exercise("Push-up")));
        phone.send(neighbour, anId(), swap);

        assertThatThrownBy(() -> phone.send(guest, anId(), aChange(MORE, theirs, workout, at(1))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> phone.send(guest, anId(), aChange(MORE, swap.made(), workout, at(1))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> phone.send(guest, anId(), aChange(MORE, squat, swap.workout(), at(1))))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.outbox.workout");
        var sameId = new DoneChange(workout, swap.made(), MORE, squat, Optional.empty(), 0, 0, swap.day(), swap.at());
        assertThatThrownBy(() -> phone.send(guest, anId(), sameId)).isInstanceOf(DataIntegrityViolationException.class);
        House elsewhere = houses.aHouse("Elsewhere");
        ExerciseId foreign = fixtures.exercise(elsewhere, "Push-up");
        assertThatThrownBy(() -> phone.send(guest, anId(), aChange(SWAP, squat, workout, at(1), Optional.of(foreign))))
                .isInstanceOf(NotFoundException.class);

        assertThat(as(guest, training::training).running()).isEmpty();
        assertThat(fixtures.running(neighbour).exercises()).hasSize(2);
        phone.send(guest, anId(), aSwap(squat, "Push-up", 1));
        assertThat(names()).containsExactly("Push-up", "Plank");
    }

    @Test
    void whatWasFinishedMeanwhileIsChangedAllTheSameAndItsSetsArrive() {
        phone.send(guest, anId(), aSet(squat, workout, 10, at(0)));
        doAs(guest, () -> training.finish(workout));
        DoneChange swap = aSwap(squat, "Push-up", 1);

        phone.send(guest, anId(), swap);
        phone.send(guest, anId(), aSet(swap.made(), workout, 9, at(2)));

        WorkoutRow done = as(guest, training::training).done().orElseThrow();
        assertThat(done.sets()).extracting(SetRow::reps).containsExactly(10, 9);
        assertThat(done.changes()).extracting(ChangeRow::kind).containsExactly(SWAP);
    }

    @Test
    void whatWasSwappedOtherwiseMeanwhileKeepsBothAndEverySet() {
        fixtures.running(guest);
        fixtures.change(guest, new Change.Swap(squat, exercise("Push-up")));
        fixtures.aSet(guest, 12);
        DoneChange swap = aSwap(squat, "Band squat", 40);

        phone.send(guest, anId(), swap);
        phone.send(guest, anId(), aSet(swap.made(), workout, 9, at(41)));

        assertThat(names()).containsExactly("Push-up", "Band squat", "Plank");
        assertThat(running().sets()).extracting(SetRow::reps).containsExactlyInAnyOrder(12, 9);
    }

    @Test
    void theSameSwapMadeElsewhereMeanwhileStillHasThePlaceOfItsSets() {
        fixtures.running(guest);
        fixtures.change(guest, new Change.Swap(squat, exercise("Push-up")));
        DoneChange swap = aSwap(squat, "Push-up", 0);

        phone.send(guest, anId(), swap);
        phone.send(guest, anId(), aSet(swap.made(), workout, 9, at(1)));

        assertThat(names()).containsExactly("Push-up", "Plank");
        assertThat(running().sets()).extracting(SetRow::reps).containsExactly(9);
    }

    /** Such a set stays on the telephone, and the guest is asked; what comes after it is kept. */
    @Test
    void aSetOfAPlaceThatIsGoneIsRefusedAndHoldsNothingUp() {
        DoneChange swap = aSwap(squat, "Push-up", 0);
        phone.send(guest, anId(), swap);
        doAs(guest, () -> training.finish(workout));
        OutboxRowId id = anId();

        assertThatThrownBy(() -> phone.send(guest, id, aSet(swap.made(), workout, 9, at(1))))
                .isInstanceOf(NotFoundException.class);

        phone.send(guest, anId(), aSet(plank, workout, 30, at(2)));
        assertThat(as(guest, () -> training.workouts(0, 1)).getFirst().sets())
                .extracting(SetRow::reps)
                .containsExactly(30);
    }

    @Test
    void lessTimeCountsFromItsMomentAndIsSaidOnce() {
        fixtures.aSet(guest, 12);
        fixtures.aSet(guest, 11);
        RunningWorkout before = running();

        phone.send(guest, anId(), aChange(SHORTEN, squat, workout, at(0)));
        phone.send(guest, anId(), aChange(SHORTEN, squat, workout, at(1)));

        assertThat(kinds()).containsExactly(SHORTEN);
        assertThat(running().exercises()).extracting(PlannedRow::sets).containsExactly(1, 1);
        assertThat(running().position()).as("the guest is further on").isEqualTo(before.position());
        assertThat(running().restUntil()).isEqualTo(before.restUntil());
        phone.send(guest, anId(), aChange(LENGTHEN, squat, workout, at(2)));
        phone.send(guest, anId(), aChange(LENGTHEN, squat, workout, at(3)));
        assertThat(kinds()).containsExactly(SHORTEN, LENGTHEN);
    }

    @Test
    void whatIsAddedStandsAfterItsPlaceAlsoWhereTheGuestIsBeyondIt() {
        fixtures.aSet(guest, 12);
        fixtures.aSet(guest, 11);
        assertThat(running().place()).isEqualTo(plank);

        phone.send(guest, anId(), aChange(ADD, squat, workout, at(40), Optional.of(exercise("Push-up"))));

        assertThat(names()).containsExactly("Goblet squat", "Push-up", "Plank");
        assertThat(running().place()).isEqualTo(plank);
    }

    @Test
    void whatIsOutOfItsRangeIsRefused() {
        DoneChange fits = aChange(ADD, squat, workout, at(0), Optional.of(exercise("Push-up")));
        assertThatThrownBy(() -> phone.send(guest, anId(), numbers(fits, 11, 10)))
                .hasMessage("error.training.sets");
        assertThatThrownBy(() -> phone.send(guest, anId(), numbers(fits, 2, 0))).hasMessage("error.training.reps");
        assertThatThrownBy(() -> phone.send(guest, anId(), aChange(ADD, squat, workout, at(0))))
                .isInstanceOf(IllegalArgumentException.class);
        phone.send(guest, anId(), fits);
        for (int more = 0; more < 8; more++) {
            phone.send(guest, anId(), aChange(MORE, squat, workout, at(more)));
        }
        assertThatThrownBy(() -> phone.send(guest, anId(), aChange(MORE, squat, workout, at(9))))
                .hasMessage("error.training.sets");

        assertThat(running().exercise().sets()).isEqualTo(10);
    }

    @Test
    void aWorkoutIsChangedFortyTimesAtMost() {
        for (int change = 0; change < 20; change++) {
            phone.send(guest, anId(), aChange(SHORTEN, squat, workout, at(change)));
            phone.send(guest, anId(), aChange(LENGTHEN, squat, workout, at(change)));
        }

        assertThatThrownBy(() -> phone.send(guest, anId(), aChange(MORE, squat, workout, at(30))))
                .hasMessage("error.workout.changes");
    }

    @Test
    void takesAlongWhatCanBeDoneInsteadOfEachExerciseTheNearestFirst() {
        phone.send(guest, anId(), aSwap(squat, "Push-up", 0));

        TakenTraining taken = phone.taken(guest);

        assertThat(taken.running().orElseThrow().changes())
                .extracting(ChangeRow::kind)
                .containsExactly(SWAP);
        assertThat(taken.instead())
                .containsOnlyKeys(
                        exercise("Goblet squat"), exercise("Plank"), exercise("Overhead press"), exercise("Push-up"));
        assertThat(taken.instead().values())
                .allSatisfy(near -> assertThat(near)
                        .hasSizeBetween(1, 6)
                        .extracting(Alternative::kin)
                        .isSorted());
    }

    @Test
    void howItWentTheLastTimeIsTakenAlongAlsoOfWhatCanBeDoneInstead() {
        ExerciseId near = Objects.requireNonNull(phone.taken(guest).instead().get(exercise("Goblet squat")))
                .getFirst()
                .exercise()
                .id();
        DoneChange swap = aChange(SWAP, squat, workout, at(0), Optional.of(near));
        phone.send(guest, anId(), swap);
        phone.send(guest, anId(), aSet(swap.made(), workout, 9, at(1)));
        doAs(guest, () -> training.finish(workout));

        assertThat(phone.taken(guest).lastTime().get(near))
                .extracting(SetRow::reps)
                .containsExactly(9);
    }

    @Test
    void onlyGuestsSend() {
        assertThatThrownBy(() -> phone.send(coach, anId(), aSwap(squat, "Push-up", 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private House.Person aGuest(String name) {
        House.Person one = houses.aGuest(house, name);
        people.aCare(house, one, coach);
        fixtures.aPlan(one, coach);
        return one;
    }

    private DoneChange aSwap(PlaceId place, String name, int minute) {
        return aChange(SWAP, place, workout, at(minute), Optional.of(exercise(name)));
    }

    private static DoneChange numbers(DoneChange add, int sets, int reps) {
        return new DoneChange(
                add.workout(), add.made(), add.kind(), add.place(), add.exercise(), sets, reps, add.day(), add.at());
    }

    /** So many minutes after the guest began; what is still to come is now. */
    private static Instant at(int minute) {
        return BEGAN.plus(Duration.ofMinutes(minute));
    }

    private Why conflict(House.Person who, OutboxRowId id, DoneChange change) {
        return catchThrowableOfType(OutboxConflict.class, () -> phone.send(who, id, change))
                .why();
    }

    private List<String> names() {
        return running().exercises().stream()
                .map(row -> row.name().exactly(Language.EN))
                .toList();
    }

    private List<ChangeKind> kinds() {
        return phone.taken(guest).running().orElseThrow().changes().stream()
                .map(ChangeRow::kind)
                .toList();
    }

    private ExerciseId exercise(String name) {
        return fixtures.exercise(house, name);
    }

    private RunningWorkout running() {
        return fixtures.running(guest);
    }
}
