package app.ritme.training.exercise;

/**
 * An exercise of a {@link StarterPlan}; the kilos are for whoever knows the guest.
 *
 * @param exercise key in the library
 * @param tank how much may be left after a set, named as {@code training.Tank} names it
 */
public record StarterExercise(String exercise, int sets, int repsFrom, int repsTo, int restSeconds, String tank) {}
