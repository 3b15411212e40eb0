package app.ritme.training.plan;

import app.ritme.training.exercise.ExerciseId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the exercises of a plan stand, computed each time from what was done. */
@Component
public class Courses {

    private final DoneWorkouts done;

    Courses(DoneWorkouts done) {
        this.done = done;
    }

    /**
     * By the exercise of the plan. What hurt in one place of an exercise stops all its places, also where the guest chose it
     * beside the plan.
     *
     * @param exercises all of a version
     * @param except a workout that goes on, which changes nothing before it is over
     */
    private Map<UUID, Course> of(List<PlannedRow> exercises, Optional<UUID> except) {
        DoneWorkouts.Done before = exercises.isEmpty() ? DoneWorkouts.Done.NOTHING : done.of(exercises, except);
        Map<ExerciseId, Instant> hurt = new HashMap<>(before.hurtBeside());
        exercises.forEach(row ->
                hurt(before.of(row)).ifPresent(moment -> hurt.merge(row.exerciseId(), moment, Courses::earlier)));
        return exercises.stream()
                .collect(Collectors.toMap(
                        PlannedRow::planned,
                        row -> course(row, before.of(row), Optional.ofNullable(hurt.get(row.exerciseId())))));
    }

    /** When the first workout began in which it hurt. */
    private static Optional<Instant> hurt(List<DoneWorkout> done) {
        return done.stream()
                .filter(workout -> workout.pain() == PainZone.RED)
                .map(DoneWorkout::beganAt)
                .findFirst();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Course course(PlannedRow row, List<DoneWorkout> done, Optional<Instant> hurt) {
        return hurt.map(moment -> row.course()
                        .after(done.stream()
                                .filter(workout -> !workout.beganAt().isAfter(moment))
                                .toList())
                        .stopped())
                .orElseGet(() -> row.course().after(done));
    }

    /** Of all workouts of a version. */
    public Map<UUID, Course> of(PlanVersion version) {
        return of(version.workouts().stream().flatMap(List::stream).toList(), Optional.empty());
    }

    /**
     * A workout of a plan as it is asked now, while it goes on.
     *
     * @param version all exercises of the version it is of
     */
    public List<PlannedRow> asked(List<PlannedRow> version, int turn, UUID workout) {
        Map<UUID, Course> courses = of(version, Optional.of(workout));
        return at(version.stream().filter(row -> row.turn() == turn).toList(), courses);
    }

    /**
     * The workouts of a plan as they are asked now.
     *
     * @param except a workout that goes on, which changes nothing before it is over
     */
    public List<List<PlannedRow>> asked(List<List<PlannedRow>> workouts, Optional<UUID> except) {
        Map<UUID, Course> courses = of(workouts.stream().flatMap(List::stream).toList(), except);
        return workouts.stream().map(workout -> at(workout, courses)).toList();
    }

    private static List<PlannedRow> at(List<PlannedRow> exercises, Map<UUID, Course> courses) {
        return exercises.stream()
                .map(row -> row.at(Objects.requireNonNull(courses.get(row.planned()))))
                .toList();
    }
}
