package app.ritme.training;

import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.GuestPlan;
import java.util.List;
import java.util.Map;

/**
 * A guest's plan and what came of it.
 *
 * @param lastTime of each exercise the guest ever did, the sets of the last workout that had it
 */
public record GuestTraining(GuestPlan plan, Map<ExerciseId, List<SetRow>> lastTime) {}
