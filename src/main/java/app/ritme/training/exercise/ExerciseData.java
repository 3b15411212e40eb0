package app.ritme.training.exercise;

import app.ritme.shared.LocalizedText;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody fills in about an exercise.
 *
 * @param easier the one to take when this is too much
 * @param harder the one to take when this is too little
 */
public record ExerciseData(
        LocalizedText name,
        LocalizedText how,
        MovementPattern pattern,
        Set<Muscle> muscles,
        Equipment equipment,
        Counting counting,
        Optional<ExerciseId> easier,
        Optional<ExerciseId> harder) {}
