package app.ritme.training.plan;

import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.ExerciseId;
import java.util.Optional;

/**
 * An exercise as a coach prescribes it.
 *
 * @param repsFrom repetitions, or seconds for what is held
 * @param load absent where only the body weighs, or where the guest shall find it
 * @param target how much should be left after a set
 * @param progression how it grows from here
 * @param reason why the weight is another than the rule asks, where it is
 */
public record Prescription(
        ExerciseId exercise,
        int sets,
        int repsFrom,
        int repsTo,
        Optional<Load> load,
        int restSeconds,
        Tank target,
        Progression progression,
        Optional<Reason> reason) {

    /** One that stays as it is. */
    public Prescription(
            ExerciseId exercise,
            int sets,
            int repsFrom,
            int repsTo,
            Optional<Load> load,
            int restSeconds,
            Tank target) {
        this(exercise, sets, repsFrom, repsTo, load, restSeconds, target, Progression.SAME, Optional.empty());
    }

    /** What is asked of an exercise about which nothing was decided yet, without a weight. */
    public static Prescription usual(ExerciseId exercise, Counting counting) {
        boolean held = counting == Counting.SECONDS;
        return new Prescription(exercise, 3, held ? 20 : 8, held ? 40 : 12, Optional.empty(), held ? 60 : 120, Tank.TWO)
                .growing(Progression.USUAL);
    }

    /** The same with another weight. */
    public Prescription with(Optional<Load> other) {
        return new Prescription(
                exercise, sets, repsFrom, repsTo, other, restSeconds, target, progression, Optional.empty());
    }

    /** The same, growing by a rule. */
    public Prescription growing(Progression rule) {
        return new Prescription(exercise, sets, repsFrom, repsTo, load, restSeconds, target, rule, reason);
    }

    /** The same, with why it is not what the rule asks. */
    public Prescription because(Optional<Reason> why) {
        return new Prescription(exercise, sets, repsFrom, repsTo, load, restSeconds, target, progression, why);
    }
}
