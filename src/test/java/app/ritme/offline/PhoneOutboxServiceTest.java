package app.ritme.offline;

import static app.ritme.offline.OfflineFixtures.aSet;
import static app.ritme.offline.OfflineFixtures.aWorkout;
import static app.ritme.offline.OfflineFixtures.anId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.CheckInChanged;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.LateCheckIn;
import app.ritme.journal.MyCheckInService;
import app.ritme.journal.Scale;
import app.ritme.offline.OutboxConflict.Why;
import app.ritme.people.PeopleFixtures;
import app.ritme.safety.AlertService;
import app.ritme.safety.SafetyFixtures;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.DoneSet;
import app.ritme.training.MyTrainingService;
import app.ritme.training.RunningWorkout;
import app.ritme.training.SetRow;
import app.ritme.training.TrainingFixtures;
import app.ritme.training.WorkoutId;
import app.ritme.training.WorkoutRow;
import app.ritme.training.plan.PlannedRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a telephone sends is kept once, in the order it was done, or refused; and nothing goes over anything else. */
@SuppressWarnings("NullAway.Init")
class PhoneOutboxServiceTest extends RitmeTest {

    private static final int RED = 8;

    @Autowired
    private PhoneOutboxService outbox;

    @Autowired
    private OfflineFixtures phone;

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private MyTrainingService training;

    @Autowired
    private MyCheckInService checkIns;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private SafetyFixtures safety;

    @Autowired
    private AlertService alerts;

    private House house;
    private House.Person coach;
    private House.Person guest;

    @BeforeEach
    void aPlan() {
        house = houses.aHouse("Pocket");
        coach = houses.aStaffMember(house, "Fenna");
        guest = houses.aGuest(house, "Loes");
        people.aCare(house, guest, coach);
        fixtures.aPlan(guest, coach);
    }

    @Test
    void aSetSentAgainIsKeptOnce() {
        OutboxRowId id = anId();
        DoneSet set = phone.aSet(guest, aWorkout(), 10);

        phone.send(guest, id, set);
        phone.send(guest, id, set);

        assertThat(reps()).containsExactly(10);
        phone.send(guest, anId(), phone.aSet(guest, set.workout(), 10));
        assertThat(reps())
                .as("the same again under an id of its own is another set")
                .containsExactly(10, 10);
    }

    @Test
    void aSetSentByFourAtOnceIsKeptOnce() throws Exception {
        OutboxRowId id = anId();
        DoneSet set = phone.aSet(guest, aWorkout(), 10);
        int senders = 4;
        var together = new CyclicBarrier(senders);
        Callable<Boolean> send = () -> {
            together.await();
            phone.send(guest, id, set);
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(senders)) {
            for (var sent : threads.invokeAll(
                    IntStream.range(0, senders).mapToObj(at -> send).toList())) {
                assertThat(sent.get()).isTrue();
            }
        }

        assertThat(reps()).containsExactly(10);
    }

    @Test
    void aSetTakenBackStaysAwayHoweverLateItIsSentAgain() {
        OutboxRowId id = anId();
        DoneSet set = phone.aSet(guest, aWorkout(), 10);
        phone.send(guest, id, set);
        doAs(guest, () -> training.takeBack(sets().getFirst().id()));

        phone.send(guest, id, set);

        assertThat(sets()).isEmpty();
    }

    @Test
    void theSameIdWithOtherContentIsRefusedAndChangesNothing() {
        OutboxRowId id = anId();
        phone.send(guest, id, phone.aSet(guest, aWorkout(), 10));

        assertThat(conflict(guest, id, phone.aSet(guest, aWorkout(), 11))).isEqualTo(Why.CONTENT);

        assertThat(reps()).containsExactly(10);
    }

    @Test
    void theSameIdOfSomebodyElseIsRefusedAndChangesNothing() {
        House.Person neighbour = houses.aGuest(house, "Bram");
        people.aCare(house, neighbour, coach);
        fixtures.aPlan(neighbour, coach);
        OutboxRowId id = anId();
        phone.send(guest, id, phone.aSet(guest, aWorkout(), 10));

        assertThat(conflict(neighbour, id, phone.aSet(neighbour, aWorkout(), 10)))
                .isEqualTo(Why.OWNER);

        assertThat(reps()).containsExactly(10);
        assertThat(as(neighbour, () -> training.workouts(0, 10))).isEmpty();
        phone.send(neighbour, anId(), phone.aSet(neighbour, aWorkout(), 9));
        assertThat(as(neighbour, () -> training.workouts(0, 10))).hasSize(1);
    }

    @Test
    void anExerciseOrAWorkoutOfSomebodyElseIsRefused() {
        House.Person neighbour = houses.aGuest(house, "Bram");
        people.aCare(house, neighbour, coach);
        fixtures.aPlan(neighbour, coach);
        DoneSet theirs = phone.aSet(neighbour, aWorkout(), 10);
        assertThatThrownBy(() -> phone.send(guest, anId(), theirs)).isInstanceOf(NotFoundException.class);
        phone.send(neighbour, anId(), theirs);

        assertThatThrownBy(() -> phone.send(guest, anId(), phone.aSet(guest, theirs.workout(), 10)))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.outbox.workout");

        assertThat(as(guest, () -> training.workouts(0, 10))).isEmpty();
    }

    @Test
    void whatIsRefusedMayBeSentAgainWhenItFits() {
        OutboxRowId id = anId();
        assertThatThrownBy(() -> phone.send(guest, id, phone.aSet(guest, aWorkout(), 1000)))
                .hasMessage("error.workout.reps");

        phone.send(guest, id, phone.aSet(guest, aWorkout(), 10));

        assertThat(reps()).containsExactly(10);
    }

    @Test
    void setsStandInTheOrderTheyWereDoneAndEndTheWorkoutWithTheLast() {
        List<PlannedRow> planned = phone.taken(guest).workouts().getFirst();
        WorkoutId workout = aWorkout();
        Instant began = Instant.now().minus(Duration.ofMinutes(30));
        phone.send(guest, anId(), aSet(planned.get(0), workout, 10, began));
        phone.send(guest, anId(), aSet(planned.get(0), workout, 9, began.plusSeconds(180)));
        assertThat(as(guest, training::training).running().orElseThrow().position())
                .isEqualTo(1);
        phone.send(guest, anId(), aSet(planned.get(1), workout, 30, began.plusSeconds(400)));

        WorkoutRow done = as(guest, training::training).done().orElseThrow();
        assertThat(done.sets()).extracting(SetRow::reps).containsExactly(10, 9, 30);
        assertThat(done.sets()).extracting(SetRow::number).containsExactly(1, 2, 1);
        phone.send(guest, anId(), aSet(planned.get(1), workout, 31, began.plusSeconds(500)));
        assertThat(reps()).as("done is done, also after the end").containsExactly(10, 9, 30, 31);
    }

    @Test
    void aSetOfTheWorkoutThatIsOpenJoinsItUnderWhateverId() {
        fixtures.aSet(guest, 12);

        phone.send(guest, anId(), phone.aSet(guest, aWorkout(), 10));

        assertThat(as(guest, () -> training.workouts(0, 10))).hasSize(1);
        assertThat(reps()).containsExactly(12, 10);
    }

    @Test
    void anotherWorkoutEndsTheOneThatIsOpenAndLosesNothing() {
        fixtures.aSet(guest, 12);
        PlannedRow press = phone.taken(guest).workouts().get(1).getFirst();

        phone.send(guest, anId(), aSet(press, aWorkout(), 10, Instant.now()));

        assertThat(as(guest, () -> training.workouts(0, 10)))
                .extracting(WorkoutRow::turn)
                .containsExactly(1, 0);
    }

    @Test
    void whatWasDoneYesterdayLeavesTheWorkoutOfTodayOpen() {
        fixtures.aSet(guest, 12);
        WorkoutId yesterdays = aWorkout();
        PlannedRow squat = phone.taken(guest).workouts().getFirst().getFirst();
        Instant then = Instant.now().minus(Duration.ofDays(1));

        phone.send(guest, anId(), aSet(squat, yesterdays, 8, then));
        phone.send(guest, anId(), aSet(squat, yesterdays, 7, then.plusSeconds(180)));

        assertThat(as(guest, training::training).running()).isPresent();
        List<WorkoutRow> all = as(guest, () -> training.workouts(0, 10));
        assertThat(all).extracting(row -> row.sets().size()).containsExactly(1, 2);
    }

    @Test
    void aTelephoneWhoseClockIsAheadDidNothingTomorrow() {
        PlannedRow squat = phone.taken(guest).workouts().getFirst().getFirst();

        phone.send(guest, anId(), aSet(squat, aWorkout(), 8, Instant.now().plus(Duration.ofDays(1))));

        assertThat(sets().getFirst().loggedAt()).isBeforeOrEqualTo(Instant.now());
        assertThat(as(guest, () -> training.workouts(0, 1)).getFirst().day()).isEqualTo(today());
    }

    @Test
    void aSetDoneBeforeTheLastOneLeavesTheRestAndThePlaceAsTheyAre() {
        fixtures.aSet(guest, 12);
        fixtures.aSet(guest, 11);
        RunningWorkout before = fixtures.running(guest);

        phone.send(guest, anId(), aLateSet(10));

        RunningWorkout after = fixtures.running(guest);
        assertThat(after.position()).isEqualTo(before.position()).isOne();
        assertThat(after.restUntil()).isPresent().isEqualTo(before.restUntil());
        assertThat(reps()).containsExactly(10, 12, 11);
    }

    @Test
    void aSetAfterALateOneAndOneTakenBackIsKeptFromTheScreensAndFromTheTelephone() {
        fixtures.aSet(guest, 12);
        phone.send(guest, anId(), aLateSet(10));
        doAs(guest, () -> training.takeBack(sets().getLast().id()));
        assertThat(reps()).containsExactly(10);

        fixtures.aSet(guest, 11);
        phone.send(guest, anId(), phone.aSet(guest, aWorkout(), 9));

        assertThat(reps()).containsExactly(10, 11, 9);
        assertThat(sets()).extracting(SetRow::number).doesNotHaveDuplicates();
    }

    @Test
    void takesAlongWhereOneIsAndHowItWentBefore() {
        List.of(10, 9, 30).forEach(reps -> fixtures.aSet(guest, reps));
        doAs(guest, () -> training.begin(0));
        fixtures.aSet(guest, 11);

        var taken = phone.taken(guest);

        assertThat(taken.running().orElseThrow().turn()).isZero();
        assertThat(taken.sets()).extracting(SetRow::reps).containsExactly(11);
        PlannedRow squat = taken.workouts().getFirst().getFirst();
        assertThat(taken.lastTime().get(squat.exerciseId()))
                .extracting(SetRow::reps)
                .containsExactly(10, 9);
    }

    @Test
    void whatHurtInTheWorkoutThatGoesOnChangesNothingBeforeItIsOver() {
        fixtures.aSet(guest, 10, Optional.of(RED));

        List<PlannedRow> taken = phone.taken(guest).workouts().getFirst();

        RunningWorkout running = fixtures.running(guest);
        assertThat(taken).isEqualTo(running.exercises());
        assertThat(taken.getFirst().frozen()).isFalse();
        doAs(guest, () -> training.finish(running.id()));
        assertThat(phone.taken(guest).workouts().getFirst().getFirst().frozen()).isTrue();
    }

    @Test
    void aCheckInSentAgainIsKeptOnceAndAsksForNobodyTwice() {
        safety.works(coach);
        journals.aCheckIn(guest, today().minusDays(2), Map.of(Scale.MOOD, 1));
        journals.aCheckIn(guest, today().minusDays(1), Map.of(Scale.MOOD, 1));
        OutboxRowId id = anId();
        LateCheckIn said = said(Map.of(Scale.MOOD, 1), Optional.empty());
        assertThat(as(coach, alerts::rows)).isEmpty();

        assertThat(keep(id, said)).isTrue();
        keep(id, said);

        assertThat(as(coach, alerts::rows)).hasSize(1);
        assertThat(as(guest, checkIns::today).orElseThrow().answers()).containsOnlyKeys(Scale.MOOD);
    }

    @Test
    void aCheckInThatWasSaidOtherwiseMeanwhileIsAskedAboutAndThenSaidAgain() {
        doAs(guest, () -> checkIns.save(Map.of(Scale.MOOD, 2)));
        LateCheckIn blind = said(Map.of(Scale.MOOD, 5), Optional.empty());

        var changed = catchThrowableOfType(CheckInChanged.class, () -> keep(anId(), blind));
        assertThat(Objects.requireNonNull(changed.here().answers().get(Scale.MOOD))
                        .value())
                .isEqualTo((short) 2);
        assertThat(mood()).isEqualTo((short) 2);

        keep(anId(), said(Map.of(Scale.MOOD, 5), Optional.of(changed.here().at())));
        assertThat(mood()).isEqualTo((short) 5);
    }

    @Test
    void whoWouldRatherNotSaySaysSoLateAsWell() {
        keep(anId(), new LateCheckIn(today(), true, Map.of(), Optional.empty(), Optional.empty(), Instant.now()));

        assertThat(as(guest, checkIns::today)).map(CheckInAnswers::notToday).contains(true);
    }

    @Test
    void aDayThatIsStillToComeIsRefused() {
        var early = new LateCheckIn(
                today().plusDays(1), false, Map.of(Scale.MOOD, 4), Optional.empty(), Optional.empty(), Instant.now());

        assertThatThrownBy(() -> keep(anId(), early)).hasMessage("error.outbox.day");
    }

    @Test
    void onlyGuestsSend() {
        DoneSet set = phone.aSet(guest, aWorkout(), 10);

        assertThatThrownBy(() -> phone.send(coach, anId(), set)).isInstanceOf(AccessDeniedException.class);
    }

    private Why conflict(House.Person who, OutboxRowId id, DoneSet set) {
        return catchThrowableOfType(OutboxConflict.class, () -> phone.send(who, id, set))
                .why();
    }

    private boolean keep(OutboxRowId id, LateCheckIn said) {
        return as(guest, () -> outbox.keep(id, said));
    }

    private LateCheckIn said(Map<Scale, Integer> tapped, Optional<Instant> seen) {
        return new LateCheckIn(today(), false, tapped, Optional.empty(), seen, Instant.now());
    }

    /** Of the first exercise, done a minute ago. */
    private DoneSet aLateSet(int reps) {
        PlannedRow squat = phone.taken(guest).workouts().getFirst().getFirst();
        return aSet(squat, aWorkout(), reps, Instant.now().minus(Duration.ofMinutes(1)));
    }

    private LocalDate today() {
        return as(guest, checkIns::start).day();
    }

    private short mood() {
        return Objects.requireNonNull(
                        as(guest, checkIns::today).orElseThrow().answers().get(Scale.MOOD))
                .value();
    }

    private List<Integer> reps() {
        return sets().stream().map(SetRow::reps).toList();
    }

    /** Of the newest workout. */
    private List<SetRow> sets() {
        return as(guest, () -> training.workouts(0, 1)).stream()
                .flatMap(workout -> workout.sets().stream())
                .toList();
    }
}
