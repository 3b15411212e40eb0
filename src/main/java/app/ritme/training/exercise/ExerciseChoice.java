package app.ritme.training.exercise;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.util.UUID;

/**
 * An exercise as it is chosen from a list.
 *
 * @param setAside no longer offered for new plans
 */
public record ExerciseChoice(
        UUID exercise, LocalizedText name, Counting counting, Equipment equipment, boolean setAside)
        implements Serializable {

    public ExerciseId id() {
        return new ExerciseId(exercise);
    }
}
