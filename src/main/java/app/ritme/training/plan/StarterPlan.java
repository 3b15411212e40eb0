package app.ritme.training.plan;

import app.ritme.shared.LocalizedText;
import java.util.List;

/** A plan Ritme brings along, to begin from; without kilos, which are for who knows the guest. */
public record StarterPlan(LocalizedText name, LocalizedText text, List<WorkoutPlan> workouts) {}
