package app.ritme.offline;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.Houses.Furnishing;
import app.ritme.training.ChangeKind;
import app.ritme.training.DoneChange;
import app.ritme.training.DoneSet;
import app.ritme.training.MyDoneSetsService;
import app.ritme.training.PlaceId;
import app.ritme.training.SetData;
import app.ritme.training.TakenTraining;
import app.ritme.training.WorkoutId;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Tank;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** What guests of tests wrote on their telephones. */
@TestComponent
@Order(100)
public class OfflineFixtures implements Furnishing {

    private final PhoneOutboxService outbox;
    private final FloorOutboxService floor;
    private final MyDoneSetsService training;

    OfflineFixtures(PhoneOutboxService outbox, FloorOutboxService floor, MyDoneSetsService training) {
        this.outbox = outbox;
        this.floor = floor;
        this.training = training;
    }

    /** A set that arrived, and one that a coach wrote down. */
    @Override
    public void fill(House house, House.Person guest) {
        send(guest, anId(), aSet(guest, aWorkout(), 10));
        log(house.manager(), guest, anId(), aSet(guest, aWorkout(), 8));
    }

    public static OutboxRowId anId() {
        return new OutboxRowId(UUID.randomUUID());
    }

    public static WorkoutId aWorkout() {
        return new WorkoutId(UUID.randomUUID());
    }

    /** Of the first exercise of the plan, done just now. */
    public DoneSet aSet(House.Person guest, WorkoutId workout, int reps) {
        return aSet(taken(guest).workouts().getFirst().getFirst(), workout, reps, Instant.now());
    }

    public static DoneSet aSet(PlannedRow exercise, WorkoutId workout, int reps, Instant at) {
        return aSet(PlaceId.of(exercise.id()), workout, reps, at);
    }

    public static DoneSet aSet(PlaceId place, WorkoutId workout, int reps, Instant at) {
        Instant when = at.truncatedTo(ChronoUnit.MILLIS);
        return new DoneSet(
                workout,
                place,
                new SetData(UUID.randomUUID().toString(), reps, Optional.of(Load.of(16)), Tank.TWO),
                LocalDate.ofInstant(when, Houses.ZONE),
                when);
    }

    /** Of a place of a workout, made under an id of its own. */
    public static DoneChange aChange(ChangeKind kind, PlaceId place, WorkoutId workout, Instant at) {
        return aChange(kind, place, workout, at, Optional.empty());
    }

    /** Likewise, with an exercise; two sets of ten where it is added. */
    public static DoneChange aChange(
            ChangeKind kind, PlaceId place, WorkoutId workout, Instant at, Optional<ExerciseId> exercise) {
        Instant when = at.truncatedTo(ChronoUnit.MILLIS);
        return new DoneChange(
                workout,
                new PlaceId(UUID.randomUUID()),
                kind,
                place,
                exercise,
                2,
                10,
                LocalDate.ofInstant(when, Houses.ZONE),
                when);
    }

    public TakenTraining taken(House.Person guest) {
        return as(guest, training::take);
    }

    public void send(House.Person guest, OutboxRowId id, DoneSet set) {
        doAs(guest, () -> outbox.keep(id, set));
    }

    public void send(House.Person guest, OutboxRowId id, DoneChange change) {
        doAs(guest, () -> outbox.keep(id, change));
    }

    public void log(House.Person coach, House.Person guest, OutboxRowId id, DoneChange change) {
        doAs(coach, () -> floor.keep(id, new GuestChange(guest.personId(), change)));
    }

    /** What a coach wrote down for a guest. */
    public void log(House.Person coach, House.Person guest, OutboxRowId id, DoneSet set) {
        doAs(coach, () -> floor.keep(id, new GuestSet(guest.personId(), set)));
    }
}
