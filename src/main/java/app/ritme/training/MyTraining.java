package app.ritme.training;

import app.ritme.training.plan.PlannedRow;
import java.util.List;
import java.util.Optional;

/**
 * Where a guest is with training today.
 *
 * @param expected whether there is a plan and training stands on the guest's day
 * @param workouts those of the plan, A first; none without a plan
 * @param next which of them comes next
 * @param running the one the guest is in
 * @param done the last one finished today
 */
public record MyTraining(
        boolean expected,
        List<List<PlannedRow>> workouts,
        int next,
        Optional<RunningWorkout> running,
        Optional<WorkoutRow> done) {}
