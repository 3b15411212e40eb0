package app.ritme.training.learned;

import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.Muscle;
import app.ritme.training.plan.Load;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came out of somebody's training.
 *
 * @param exercises those done, the one done last first
 * @param sets of this week for each muscle that had any
 * @param week the last seven days
 * @param gaps the weeks in which anything was predicted, the oldest first
 */
public record Learned(List<OfExercise> exercises, Map<Muscle, Integer> sets, WeekLoad week, List<Gap> gaps) {

    /**
     * Of one exercise.
     *
     * @param first what the first day showed that anything could be estimated from
     * @param latest likewise, the last day
     * @param heaviest the most weight of any set
     * @param most the most repetitions of any set, or seconds
     * @param volume the most kilos times repetitions of one workout
     */
    public record OfExercise(
            LocalizedText name,
            Counting counting,
            Optional<Strength> first,
            Optional<Strength> latest,
            Optional<Load> heaviest,
            int most,
            Optional<BigDecimal> volume)
            implements Serializable {}

    /**
     * Predicted beside done, of one week.
     *
     * @param monday the week
     * @param predicted mean of what was predicted
     * @param done mean of what was done of it
     * @param rested mean seconds of rest before these sets
     */
    public record Gap(LocalDate monday, double predicted, double done, OptionalInt rested) {

        /** How far from one another. */
        public double width() {
            return Math.abs(predicted - done);
        }
    }

    public boolean isEmpty() {
        return exercises.isEmpty();
    }
}
