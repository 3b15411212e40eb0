package app.ritme.training.exercise;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an exercise. */
public record ExerciseId(UUID value) implements Serializable {}
