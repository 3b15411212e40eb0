package app.ritme.training.exercise;

import java.io.Serializable;

/**
 * What can be done instead of an exercise.
 *
 * @param kin what it has to do with it
 */
public record Alternative(ExerciseRow exercise, Kin kin) implements Serializable {

    /** What two exercises have in common, the nearest first. */
    public enum Kin {
        EASIER,
        HARDER,
        HOME,
        SAME_MOVEMENT,
        SAME_MUSCLES
    }
}
