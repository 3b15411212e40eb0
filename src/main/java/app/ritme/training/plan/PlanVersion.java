package app.ritme.training.plan;

import java.time.Instant;
import java.util.List;

/**
 * A guest's plan as it is from one moment until the next version.
 *
 * @param workouts A first, each with its exercises in order
 */
public record PlanVersion(int number, String madeBy, Instant madeAt, List<List<PlannedRow>> workouts) {

    /** The same as somebody would write it down anew. */
    public List<WorkoutPlan> prescribed() {
        return workouts.stream()
                .map(workout -> new WorkoutPlan(
                        workout.stream().map(PlannedRow::prescription).toList()))
                .toList();
    }
}
