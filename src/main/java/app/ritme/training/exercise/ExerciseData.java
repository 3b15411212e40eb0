package app.ritme.training.exercise;

import app.ritme.shared.LocalizedText;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody fills in about an exercise.
 *
 * @param cautions what to mind
 * @param easier the one to take when this is too much
 * @param harder the one to take when this is too little
 * @param home the one to do at home instead; absent where this one can be done there
 */
public record ExerciseData(
        LocalizedText name,
        LocalizedText how,
        LocalizedText cautions,
        MovementPattern pattern,
        Set<Muscle> muscles,
        Equipment equipment,
        Counting counting,
        Optional<ExerciseId> easier,
        Optional<ExerciseId> harder,
        Optional<ExerciseId> home) {}
