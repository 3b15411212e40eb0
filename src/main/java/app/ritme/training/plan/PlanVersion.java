package app.ritme.training.plan;

import app.ritme.organisation.Weights;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A guest's plan as it is from one moment until the next version.
 *
 * @param workouts A first, each with its exercises in order
 */
public record PlanVersion(int number, String madeBy, Instant madeAt, List<List<PlannedRow>> workouts) {

    /** The weights of the location where the guest does it. */
    public Weights here() {
        return workouts.stream()
                .flatMap(List::stream)
                .flatMap(row -> Stream.ofNullable(row.here()))
                .findFirst()
                .orElse(Weights.NONE);
    }

    /** The same as somebody would write it down anew. */
    public List<WorkoutPlan> prescribed() {
        return workouts.stream()
                .map(workout -> new WorkoutPlan(
                        workout.stream().map(PlannedRow::prescription).toList()))
                .toList();
    }
}
