package app.ritme.training.exercise;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the house.
 *
 * @param own written by the house, not brought along by Ritme
 * @param setAside no longer offered for new plans; plans that have it keep it
 */
public record ExerciseRow(
        ExerciseId id,
        LocalizedText name,
        LocalizedText how,
        MovementPattern pattern,
        Set<Muscle> muscles,
        Equipment equipment,
        Counting counting,
        @Nullable ExerciseId easier,
        @Nullable ExerciseId harder,
        boolean own,
        boolean setAside,
        long version)
        implements Serializable {}
