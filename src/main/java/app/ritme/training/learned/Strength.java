package app.ritme.training.learned;

import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How heavy somebody could lift once, from a set that was not that: between the lowest and the highest of the published
 * formulas and of the chart of effort, since their error is a tenth and more. Nothing is estimated from more than ten repetitions, or from a set with
 * an unknown number left.
 *
 * @param low kilos
 * @param high kilos
 */
public record Strength(BigDecimal low, BigDecimal high) implements Serializable {

    private static final int MOST_REPS = 10;

    /** The published ways to get from a set to failure to one repetition. */
    enum Formula {
        EPLEY,
        BRZYCKI,
        LOMBARDI,
        MAYHEW,
        WATHAN,
        O_CONNER,
        LANDER;

        /** @param reps to failure, 1 to 36 */
        double once(double kilos, int reps) {
            return switch (this) {
                case EPLEY -> kilos * (1 + reps / 30.0);
                case BRZYCKI -> kilos * 36 / (37 - reps);
                case LOMBARDI -> kilos * Math.pow(reps, 0.10);
                case MAYHEW -> 100 * kilos / (52.2 + 41.9 * Math.exp(-0.055 * reps));
                case WATHAN -> 100 * kilos / (48.8 + 53.8 * Math.exp(-0.075 * reps));
                case O_CONNER -> kilos * (1 + 0.025 * reps);
                case LANDER -> 100 * kilos / (101.3 - 2.67123 * reps);
            };
        }
    }

    /**
     * From one set.
     *
     * @param left what the guest said was left; four or more says too little
     */
    public static Optional<Strength> of(int reps, Load load, Tank left) {
        int toFailure = reps + left.ordinal();
        if (reps < 1 || left == Tank.FOUR_OR_MORE || toFailure > MOST_REPS) {
            return Optional.empty();
        }
        double kilos = load.kilos().doubleValue();
        if (toFailure == 1) {
            return Optional.of(new Strength(round(kilos), round(kilos)));
        }
        List<Double> estimates = Stream.concat(
                        Arrays.stream(Formula.values()).map(formula -> formula.once(kilos, toFailure)),
                        Stream.of(100 * kilos / EffortChart.percent(reps, left.effort())))
                .sorted()
                .toList();
        return Optional.of(new Strength(round(estimates.getFirst()), round(estimates.getLast())));
    }

    /** To compare: the middle of the band. */
    public BigDecimal middle() {
        return low.add(high).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal round(double kilos) {
        return BigDecimal.valueOf(kilos).setScale(1, RoundingMode.HALF_UP);
    }
}
