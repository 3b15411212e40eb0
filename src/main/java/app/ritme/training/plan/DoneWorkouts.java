package app.ritme.training.plan;

import app.ritme.training.exercise.ExerciseId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What came of the exercises of a plan; told by who keeps the workouts. */
public interface DoneWorkouts {

    /**
     * What came of a version.
     *
     * @param planned of each exercise of the plan the workouts with it, the oldest first
     * @param hurtBeside exercises that a guest chose beside the plan and that hurt too much, with when the first workout
     *     began in which they did
     */
    record Done(Map<UUID, List<DoneWorkout>> planned, Map<ExerciseId, Instant> hurtBeside) {

        static final Done NOTHING = new Done(Map.of(), Map.of());

        List<DoneWorkout> of(PlannedRow exercise) {
            return planned.getOrDefault(exercise.planned(), List.of());
        }
    }

    /**
     * @param exercises of one version, at least one
     * @param except a workout that goes on
     */
    Done of(List<PlannedRow> exercises, Optional<UUID> except);
}
