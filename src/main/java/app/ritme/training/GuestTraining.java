package app.ritme.training;

import app.ritme.organisation.Weights;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.Course;
import app.ritme.training.plan.GuestPlan;
import app.ritme.training.plan.PlanVersion;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A guest's plan and what came of it.
 *
 * @param lastTime of each exercise the guest ever did, the sets of the last workout that had it
 * @param courses where each exercise of the plan stands
 */
public record GuestTraining(GuestPlan plan, Map<ExerciseId, List<SetRow>> lastTime, Map<UUID, Course> courses) {

    /** The weights of the location where the guest does the plan that counts; unknown before the first. */
    public Weights here() {
        return plan.version().map(PlanVersion::here).orElse(Weights.NONE);
    }
}
