package app.ritme.training.plan;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an exercise in a version of a plan. */
public record PlannedExerciseId(UUID value) implements Serializable {}
