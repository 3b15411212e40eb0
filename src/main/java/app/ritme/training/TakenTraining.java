package app.ritme.training;

import app.ritme.training.exercise.Alternative;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.PlannedRow;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a guest takes along to train where no network is.
 *
 * @param zone by whose clock the guest's day is
 * @param workouts those of the plan, A first, as they are asked now; none without a plan
 * @param next which of them comes next
 * @param running the one the guest is in, where it is of this plan
 * @param sets of the workout that runs, in the order they were done
 * @param lastTime of each exercise, also of those that can be done instead, the sets of the workout before that had it
 * @param instead of each exercise what can be done instead of it, the nearest first
 */
public record TakenTraining(
        ZoneId zone,
        List<List<PlannedRow>> workouts,
        int next,
        Optional<Running> running,
        List<SetRow> sets,
        Map<ExerciseId, List<SetRow>> lastTime,
        Map<ExerciseId, List<Alternative>> instead) {

    /** Of a guest without a plan. */
    static TakenTraining none(ZoneId zone) {
        return new TakenTraining(zone, List.of(), 0, Optional.empty(), List.of(), Map.of(), Map.of());
    }

    /**
     * A workout that goes on.
     *
     * @param changes what was done otherwise in it, in its order
     */
    public record Running(WorkoutId id, int turn, List<ChangeRow> changes) {}
}
