package app.ritme.offline;

import static app.ritme.offline.OfflineFixtures.aWorkout;
import static app.ritme.offline.OfflineFixtures.anId;
import static app.ritme.training.ChangeKind.MORE;
import static app.ritme.training.ChangeKind.SWAP;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.ritme.House;
import app.ritme.Proof;
import app.ritme.RitmeTest;
import app.ritme.offline.OutboxConflict.Why;
import app.ritme.people.CareId;
import app.ritme.people.CareService;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.DoneChange;
import app.ritme.training.DoneSet;
import app.ritme.training.GuestDoneSetsService;
import app.ritme.training.MyTrainingService;
import app.ritme.training.PlaceId;
import app.ritme.training.SetRow;
import app.ritme.training.TrainingFixtures;
import app.ritme.training.plan.PlannedRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a coach writes down on the floor is kept once, as that guest's, and only of guests in their care. */
@SuppressWarnings("NullAway.Init")
class FloorOutboxServiceTest extends RitmeTest {

    @Autowired
    private OfflineFixtures floor;

    @Autowired
    private GuestDoneSetsService guests;

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private MyTrainingService training;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CareService cares;

    private House house;
    private House.Person coach;
    private House.Person loes;
    private House.Person bram;
    private CareId careOfLoes;

    @BeforeEach
    void twoGuestsWithPlans() {
        house = houses.aHouse("Floor");
        coach = houses.aStaffMember(house, "Fenna");
        loes = houses.aGuest(house, "Loes");
        bram = houses.aGuest(house, "Bram");
        careOfLoes = people.aCare(house, loes, coach);
        people.aCare(house, bram, coach);
        fixtures.aPlan(loes, coach);
        fixtures.aPlan(bram, coach);
    }

    @Test
    void aSetSentAgainIsKeptOnceAsThatGuestsAndAsLoggedByTheCoach() {
        OutboxRowId id = anId();
        DoneSet set = floor.aSet(loes, aWorkout(), 10);

        floor.log(coach, loes, id, set);
        floor.log(coach, loes, id, set);
        floor.send(loes, anId(), floor.aSet(loes, set.workout(), 9));

        assertThat(reps(loes)).containsExactly(10, 9);
        assertThat(reps(bram)).isEmpty();
        assertThat(loggedBy()).containsExactly(coach.person().toString(), "null");
    }

    @Test
    void theSameIdForAnotherGuestIsRefusedAndChangesNothing() {
        OutboxRowId id = anId();
        floor.log(coach, loes, id, floor.aSet(loes, aWorkout(), 10));

        var conflict = catchThrowableOfType(
                OutboxConflict.class, () -> floor.log(coach, bram, id, floor.aSet(bram, aWorkout(), 10)));

        assertThat(conflict.why()).isEqualTo(Why.CONTENT);
        assertThat(reps(bram)).isEmpty();
        floor.log(coach, bram, anId(), floor.aSet(bram, aWorkout(), 10));
        assertThat(reps(bram)).containsExactly(10);
    }

    /** Row security shows a coach the plans of all guests in their care: whose an exercise is, is proven beside it. */
    @Test
    void anExerciseOrAWorkoutOfAnotherGuestInTheSameCareIsRefused() {
        DoneSet ofBram = floor.aSet(bram, aWorkout(), 10);
        floor.log(coach, bram, anId(), ofBram);
        assertThatThrownBy(() -> floor.log(coach, loes, anId(), floor.aSet(loes, ofBram.workout(), 8)))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.outbox.workout");
        DoneSet ofLoes = floor.aSet(loes, aWorkout(), 9);
        floor.log(coach, loes, anId(), ofLoes);

        var exerciseOfBram = new DoneSet(ofLoes.workout(), ofBram.exercise(), ofBram.set(), ofBram.day(), ofBram.at());
        assertThatThrownBy(() -> floor.log(coach, loes, anId(), exerciseOfBram)).isInstanceOf(NotFoundException.class);

        assertThat(reps(loes)).containsExactly(9);
        assertThat(reps(bram)).containsExactly(10);
    }

    @Test
    void whoDoesNotLookAfterTheGuestIsRefusedAlsoAManagerAndFromTheMomentCareEnds() {
        House.Person other = houses.aStaffMember(house, "Wout");
        DoneSet set = floor.aSet(loes, aWorkout(), 10);
        for (House.Person stranger : List.of(other, house.manager())) {
            assertThatThrownBy(() -> floor.log(stranger, loes, anId(), set)).isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(() -> as(stranger, () -> guests.take(loes.personId())))
                    .isInstanceOf(NotInMyCare.class);
        }
        assertThat(as(coach, () -> guests.take(loes.personId())).workouts()).hasSize(2);
        floor.log(coach, loes, anId(), set);

        doAs(house.manager(), () -> cares.endCare(careOfLoes));

        assertThatThrownBy(() -> floor.log(coach, loes, anId(), floor.aSet(loes, set.workout(), 9)))
                .isInstanceOf(NotInMyCare.class);
        assertThat(reps(loes)).containsExactly(10);
    }

    @Test
    void guestsWriteNothingDownForOthersNorForThemselvesHere() {
        DoneSet set = floor.aSet(loes, aWorkout(), 10);

        assertThatThrownBy(() -> floor.log(bram, loes, anId(), set)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> floor.log(loes, loes, anId(), set)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> floor.send(coach, anId(), set)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aGuestOfAnotherHouseIsNobodyHere() {
        House.Person stranger = houses.aGuest(houses.aHouse("Elsewhere"), "Pim");
        DoneSet set = floor.aSet(loes, aWorkout(), 10);

        assertThatThrownBy(() -> floor.log(coach, stranger, anId(), set)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(coach, () -> guests.take(stranger.personId())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aWorkoutTheGuestIsInOnTheirScreensGoesOnOnTheFloor() {
        fixtures.aSet(loes, 12);
        UUID running = fixtures.running(loes).id().value();

        assertThat(as(coach, () -> guests.take(loes.personId()))
                        .running()
                        .orElseThrow()
                        .id()
                        .value())
                .isEqualTo(running);
        floor.log(coach, loes, anId(), floor.aSet(loes, aWorkout(), 10));

        assertThat(reps(loes)).containsExactly(12, 10);
    }

    @Test
    void aChangeSentAgainIsMadeOnceInTheWorkoutOfThatGuestAndTheSetAfterItToo() {
        OutboxRowId id = anId();
        DoneChange swap = aSwap(loes);

        floor.log(coach, loes, id, swap);
        floor.log(coach, loes, id, swap);
        floor.log(coach, loes, anId(), OfflineFixtures.aSet(swap.made(), swap.workout(), 9, Instant.now()));

        assertThat(fixtures.running(loes).exercises())
                .extracting(PlannedRow::exerciseId)
                .startsWith(fixtures.exercise(house, "Push-up"))
                .hasSize(2);
        assertThat(reps(loes)).containsExactly(9);
        assertThat(as(bram, training::training).running()).isEmpty();
        assertThat(catchThrowableOfType(OutboxConflict.class, () -> floor.log(coach, bram, id, aSwap(bram)))
                        .why())
                .isEqualTo(Why.CONTENT);
    }

    @Test
    void aPlaceOrAWorkoutOfAnotherGuestInTheSameCareIsNotChangedForThisOne() {
        DoneChange ofBram = aSwap(bram);
        assertThatThrownBy(() -> floor.log(coach, loes, anId(), ofBram)).isInstanceOf(NotFoundException.class);
        floor.log(coach, bram, anId(), ofBram);
        DoneChange ofLoes = aSwap(loes);

        assertThatThrownBy(() -> floor.log(
                        coach,
                        loes,
                        anId(),
                        OfflineFixtures.aChange(MORE, ofBram.made(), ofBram.workout(), Instant.now())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> floor.log(
                        coach,
                        loes,
                        anId(),
                        OfflineFixtures.aChange(MORE, ofLoes.place(), ofBram.workout(), Instant.now())))
                .hasMessage("error.outbox.workout");

        assertThat(as(loes, training::training).running()).isEmpty();
        floor.log(coach, loes, anId(), ofLoes);
        assertThat(fixtures.running(loes).exercises()).hasSize(2);
    }

    @Test
    void whoDoesNotLookAfterTheGuestChangesNothingAlsoAManagerAndFromTheMomentCareEnds() {
        for (House.Person stranger : List.of(houses.aStaffMember(house, "Wout"), house.manager())) {
            assertThatThrownBy(() -> floor.log(stranger, loes, anId(), aSwap(loes)))
                    .isInstanceOf(NotInMyCare.class);
        }
        assertThatThrownBy(() -> floor.log(bram, loes, anId(), aSwap(loes))).isInstanceOf(AccessDeniedException.class);
        floor.log(coach, loes, anId(), aSwap(loes));

        doAs(house.manager(), () -> cares.endCare(careOfLoes));

        assertThatThrownBy(() -> floor.log(coach, loes, anId(), aSwap(loes))).isInstanceOf(NotInMyCare.class);
    }

    private DoneChange aSwap(House.Person guest) {
        PlannedRow first = floor.taken(guest).workouts().getFirst().getFirst();
        return OfflineFixtures.aChange(
                SWAP,
                PlaceId.of(first.id()),
                aWorkout(),
                Instant.now(),
                Optional.of(fixtures.exercise(house, "Push-up")));
    }

    @Test
    void aTelephoneAndATabletThatComeOnlineAtOnceAreInOneWorkout() throws Exception {
        for (int round = 0; round < Proof.count(5, 50); round++) {
            House.Person guest = houses.aGuest(house, "Guest " + round);
            people.aCare(house, guest, coach);
            fixtures.aPlan(guest, coach);
            DoneSet own = floor.aSet(guest, aWorkout(), 9);
            DoneSet logged = floor.aSet(guest, aWorkout(), 10);
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var telephone = threads.submit(() -> {
                    together.await();
                    floor.send(guest, anId(), own);
                    return true;
                });
                var tablet = threads.submit(() -> {
                    together.await();
                    floor.log(coach, guest, anId(), logged);
                    return true;
                });
                assertThat(telephone.get(20, SECONDS)).isTrue();
                assertThat(tablet.get(20, SECONDS)).isTrue();
            }
            assertThat(reps(guest)).containsExactlyInAnyOrder(9, 10);
        }
    }

    /** Of the newest workout. */
    private List<Integer> reps(House.Person guest) {
        return as(guest, () -> training.workouts(0, 1)).stream()
                .flatMap(workout -> workout.sets().stream())
                .map(SetRow::reps)
                .toList();
    }

    private List<String> loggedBy() {
        return superuser()
                .sql("select logged_by from app.set_log where tenant_id = ? order by id")
                .param(house.tenant())
                .query((row, at) -> String.valueOf(row.getObject(1)))
                .list();
    }
}
