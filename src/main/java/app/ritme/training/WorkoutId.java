package app.ritme.training;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a workout a guest began. */
public record WorkoutId(UUID value) implements Serializable {}
