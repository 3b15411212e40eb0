package app.ritme.training.exercise;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the house.
 *
 * @param home the one to do at home instead; absent where this one can be done there
 * @param own written by the house, not brought along by Ritme
 * @param setAside no longer offered for new plans; plans that have it keep it
 */
public record ExerciseRow(
        ExerciseId id,
        LocalizedText name,
        LocalizedText how,
        LocalizedText cautions,
        MovementPattern pattern,
        Set<Muscle> muscles,
        Equipment equipment,
        Counting counting,
        @Nullable ExerciseId easier,
        @Nullable ExerciseId harder,
        @Nullable ExerciseId home,
        boolean own,
        boolean setAside,
        long version)
        implements Serializable {

    public ExerciseChoice choice() {
        return new ExerciseChoice(id.value(), name, counting, equipment, setAside);
    }
}
