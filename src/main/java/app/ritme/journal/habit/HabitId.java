package app.ritme.journal.habit;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a habit of a guest. */
public record HabitId(UUID value) implements Serializable {}
