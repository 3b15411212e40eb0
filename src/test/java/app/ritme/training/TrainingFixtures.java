package app.ritme.training;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.Houses.Furnishing;
import app.ritme.shared.Language;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.ExerciseService;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.ProgressRule;
import app.ritme.training.plan.Progression;
import app.ritme.training.plan.Tank;
import app.ritme.training.plan.TrainingPlanService;
import app.ritme.training.plan.WorkoutPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** A plan for a guest, a workout that goes on, and a set in it. */
@TestComponent
@Order(50)
public class TrainingFixtures implements Furnishing {

    private final ExerciseService exercises;
    private final TrainingPlanService plans;
    private final MyTrainingService training;
    private final GuestDoneSetsService floor;
    private final MyWorkoutChangesService changes;
    private final Map<UUID, UUID> places = new ConcurrentHashMap<>();

    TrainingFixtures(
            ExerciseService exercises,
            TrainingPlanService plans,
            MyTrainingService training,
            GuestDoneSetsService floor,
            MyWorkoutChangesService changes) {
        this.exercises = exercises;
        this.plans = plans;
        this.training = training;
        this.floor = floor;
        this.changes = changes;
    }

    @Override
    public void fill(House house, House.Person guest) {
        aPlan(guest, house.manager());
        aSet(guest, 10);
        change(guest, new Change.Swap(running(guest).place(), exercise(house, "Push-up")));
        change(guest, new Change.OneMoreSet(running(guest).place()));
        aSet(guest, 8);
        places.put(house.tenant(), running(guest).exercise().planned());
    }

    /** The newest of a table is of another workout; what a telephone makes is new. */
    @Override
    public Map<String, UUID> ids(House house) {
        return Map.of(
                "PlaceId", places.getOrDefault(house.tenant(), house.tenant()), "PlaceId made", UUID.randomUUID());
    }

    /** The id of an exercise that comes with Ritme, by its English name. */
    public ExerciseId exercise(House house, String name) {
        return as(house.manager(), exercises::choices).stream()
                .filter(row -> row.name().exactly(Language.EN).equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A: goblet squats with 16 kg and planks; B: overhead presses. The coach must look after the guest. */
    public void aPlan(House.Person guest, House.Person coach) {
        House house = guest.house();
        aPlan(
                guest,
                coach,
                List.of(
                        new Prescription(
                                exercise(house, "Goblet squat"), 2, 8, 12, Optional.of(Load.of(16)), 120, Tank.TWO),
                        new Prescription(exercise(house, "Plank"), 1, 20, 40, Optional.empty(), 60, Tank.TWO)),
                List.of(new Prescription(
                        exercise(house, "Overhead press"), 2, 8, 12, Optional.of(Load.of(6)), 0, Tank.THREE)));
    }

    /** One workout: one set of goblet squats with 16 kg, 8 to 12 times, growing by 2 kg after the range is full. */
    public void aGrowingPlan(House.Person guest, House.Person coach) {
        aPlan(
                guest,
                coach,
                List.of(new Prescription(
                                exercise(guest.house(), "Goblet squat"),
                                1,
                                8,
                                12,
                                Optional.of(Load.of(16)),
                                120,
                                Tank.TWO)
                        .growing(Progression.of(ProgressRule.DOUBLE, "2"))));
    }

    /** One workout: a set of squats with a barbell of so many kilos. */
    public void aBarbellPlan(House.Person guest, House.Person coach, double kilos) {
        aPlan(
                guest,
                coach,
                List.of(new Prescription(
                                exercise(guest.house(), "Barbell squat"),
                                1,
                                5,
                                5,
                                Optional.of(Load.of(kilos)),
                                120,
                                Tank.TWO)
                        .growing(Progression.of(ProgressRule.LINEAR, "2.5"))));
    }

    /** The next version of the plan, with these workouts. */
    @SafeVarargs
    public final void aPlan(House.Person guest, House.Person coach, List<Prescription>... workouts) {
        doAs(
                coach,
                () -> plans.save(
                        guest.personId(),
                        plans.plan(guest.personId()).number(),
                        Arrays.stream(workouts).map(WorkoutPlan::new).toList()));
    }

    /** Of the exercise the guest is at, in the workout that goes on; begins A where none does. */
    public void aSet(House.Person guest, int reps) {
        aSet(guest, reps, Optional.empty());
    }

    /** Likewise, with how much it hurt. */
    public void aSet(House.Person guest, int reps, Optional<Integer> pain) {
        RunningWorkout running = running(guest);
        PlannedRow exercise = running.exercise();
        var set = new SetData(UUID.randomUUID().toString(), reps, exercise.load(), Tank.TWO).hurting(pain);
        doAs(guest, () -> training.log(running.id(), running.place(), set));
    }

    /** Of the first exercise of workout A, with 16 kg, as the coach writes it down on the floor. */
    public void aLoggedSet(House.Person coach, House.Person guest, WorkoutId workout, int reps) {
        PlannedRow first = as(coach, () -> floor.take(guest.personId()))
                .workouts()
                .getFirst()
                .getFirst();
        var data = new SetData(UUID.randomUUID().toString(), reps, Optional.of(Load.of(16)), Tank.TWO);
        var done = new DoneSet(workout, PlaceId.of(first.id()), data, LocalDate.now(Houses.ZONE), Instant.now());
        doAs(coach, () -> floor.log(guest.personId(), done));
    }

    /** In the workout the guest is in. */
    public void change(House.Person guest, Change wanted) {
        RunningWorkout running = running(guest);
        doAs(guest, () -> changes.change(running.id(), UUID.randomUUID().toString(), wanted));
    }

    /** The workout the guest is in; begins A where there is none. */
    public RunningWorkout running(House.Person guest) {
        return as(guest, training::training).running().orElseGet(() -> {
            doAs(guest, () -> training.begin(0));
            return as(guest, training::training).running().orElseThrow();
        });
    }
}
