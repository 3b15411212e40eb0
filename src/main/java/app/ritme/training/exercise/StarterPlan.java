package app.ritme.training.exercise;

import app.ritme.shared.LocalizedText;
import java.util.List;

/**
 * A plan Ritme brings along, to begin from.
 *
 * @param workouts its workouts A, B and so on, each with its exercises in order
 */
public record StarterPlan(String key, LocalizedText name, LocalizedText text, List<List<StarterExercise>> workouts) {}
