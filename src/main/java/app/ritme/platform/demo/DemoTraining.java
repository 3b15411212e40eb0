package app.ritme.platform.demo;

import app.ritme.training.Change;
import app.ritme.training.MyLearningService;
import app.ritme.training.MyTraining;
import app.ritme.training.MyTrainingService;
import app.ritme.training.MyWorkoutChangesService;
import app.ritme.training.PlaceId;
import app.ritme.training.RunningWorkout;
import app.ritme.training.SetData;
import app.ritme.training.WorkoutId;
import app.ritme.training.exercise.Alternative;
import app.ritme.training.exercise.ExerciseChoice;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.ExerciseService;
import app.ritme.training.exercise.MyExercisesService;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.StarterPlan;
import app.ritme.training.plan.Tank;
import app.ritme.training.plan.TrainingPlanService;
import app.ritme.training.plan.WorkoutPlan;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the guests of the demo train and lifted. */
@Component
@Profile("demo")
class DemoTraining {

    /** The starter plans. */
    static final int GENTLE = 0;

    static final int STRENGTH = 1;

    private static final double FIRST_LOAD = 12.5;
    private static final double HEAVIER = 2.5;
    private static final int FIRST_GUESS_AWAY = 3;

    /** Seconds from one set to the next. */
    private static final long PACE = 180;

    private final ExerciseService exercises;
    private final TrainingPlanService plans;
    private final MyTrainingService training;
    private final MyLearningService learning;
    private final MyWorkoutChangesService changes;
    private final MyExercisesService alternatives;
    private final Clock clock;

    DemoTraining(
            ExerciseService exercises,
            TrainingPlanService plans,
            MyTrainingService training,
            MyLearningService learning,
            MyWorkoutChangesService changes,
            MyExercisesService alternatives,
            Clock clock) {
        this.exercises = exercises;
        this.plans = plans;
        this.training = training;
        this.learning = learning;
        this.changes = changes;
        this.alternatives = alternatives;
        this.clock = clock;
    }

    /**
     * A starter plan with a first weight for everything that has one.
     *
     * @param begin which one
     */
    void plan(DemoHouse house, String coach, String guest, int day, int begin) {
        house.coach(coach, day, 17, () -> {
            StarterPlan starter = plans.starters().get(begin);
            Set<ExerciseId> lifted = exercises.choices().stream()
                    .filter(row -> row.equipment().hasLoad())
                    .map(ExerciseChoice::id)
                    .collect(Collectors.toSet());
            List<WorkoutPlan> loaded = starter.workouts().stream()
                    .map(workout -> new WorkoutPlan(workout.exercises().stream()
                            .map(bare -> lifted.contains(bare.exercise()) ? withLoad(bare) : bare)
                            .toList()))
                    .toList();
            plans.save(house.guest(guest), 0, loaded);
        });
    }

    private static Prescription withLoad(Prescription bare) {
        return bare.with(Optional.of(Load.of(FIRST_LOAD)));
    }

    /** Each time a bit heavier, a bit easier to bear, and nearer to what was thought before. */
    void train(DemoHouse house, String guest, int... days) {
        for (int time = 0; time < days.length; time++) {
            double load = FIRST_LOAD + time * HEAVIER;
            int away = Math.max(0, FIRST_GUESS_AWAY - time);
            int hard = Math.max(3, 5 - time);
            house.guest(guest, days[time], 10, () -> workout(load, away, hard));
        }
    }

    /**
     * @param away how much less than they did they thought before
     * @param hard how hard it was altogether
     */
    private void workout(double load, int away, int hard) {
        Instant began = clock.instant();
        MyTraining now = training.training();
        WorkoutId workout = training.begin(now.next());
        int done = 0;
        for (PlannedRow exercise : now.workouts().get(now.next())) {
            for (int set = 1; set <= exercise.sets(); set++) {
                SetData data = set(exercise, set, load, away);
                Instant back = began.plusSeconds(done * PACE + exercise.restSeconds());
                Instant logged = began.plusSeconds(++done * PACE);
                DemoClock.at(back, () -> training.goOn(workout));
                DemoClock.at(logged, () -> training.log(workout, PlaceId.of(exercise.id()), data));
            }
        }
        training.finish(workout);
        learning.rate(workout, hard);
    }

    /** One in which the first exercise was swapped for what is nearest to it, one was added, and then time was short. */
    void trainOtherwise(DemoHouse house, String guest, int day) {
        house.guest(guest, day, 10, this::otherwise);
    }

    private void otherwise() {
        Instant began = clock.instant();
        WorkoutId workout = training.begin(training.training().next());
        RunningWorkout first = training.training().running().orElseThrow();
        List<Alternative> near = alternatives.insteadOf(first.exercise().exerciseId());
        ExerciseId other = near.getFirst().exercise().id();
        changes.change(workout, "swap", new Change.Swap(first.place(), other));
        PlaceId last = PlaceId.of(first.exercises().getLast().id());
        changes.change(
                workout, "add", new Change.Add(last, near.getLast().exercise().id(), 2, 10));
        changes.change(workout, "shorten", new Change.Shorten());
        Optional<RunningWorkout> now = training.training().running();
        for (int done = 1; now.isPresent(); done++) {
            RunningWorkout here = now.get();
            SetData data = set(here.exercise(), here.setNumber(), FIRST_LOAD, 0);
            DemoClock.at(began.plusSeconds(done * PACE), () -> training.log(workout, here.place(), data));
            now = training.training().running();
        }
        learning.rate(workout, 4);
    }

    private static SetData set(PlannedRow exercise, int number, double load, int away) {
        Optional<Load> kilos = exercise.load().map(planned -> Load.of(load));
        Tank tank = number < exercise.sets() ? Tank.THREE : Tank.TWO;
        int reps = kilos.isPresent() ? exercise.repsFrom() : exercise.repsTo() - (number - 1);
        return new SetData(exercise.planned() + "-" + number, reps, kilos, tank)
                .predicted(Optional.of(Math.max(1, reps - away)));
    }
}
