package app.ritme.training.plan;

import app.ritme.training.exercise.ExerciseId;
import java.util.Optional;

/**
 * An exercise as a coach prescribes it.
 *
 * @param repsFrom repetitions, or seconds for what is held
 * @param load absent where only the body weighs, or where the guest shall find it
 * @param target how much should be left after a set
 */
public record Prescription(
        ExerciseId exercise, int sets, int repsFrom, int repsTo, Optional<Load> load, int restSeconds, Tank target) {

    /** The same with another weight. */
    public Prescription with(Optional<Load> other) {
        return new Prescription(exercise, sets, repsFrom, repsTo, other, restSeconds, target);
    }
}
