package app.ritme.organisation;

import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weights a location has, in kilos, the lightest first. What there is none of is left out.
 *
 * @param bars barbells without plates
 * @param plates one number for each pair
 * @param machines what they all can be set to
 * @param cables likewise
 */
public record Weights(
        List<BigDecimal> bars,
        List<BigDecimal> plates,
        List<BigDecimal> dumbbells,
        List<BigDecimal> kettlebells,
        @Nullable Stack machines,
        @Nullable Stack cables)
        implements Serializable {

    /** Of one thing that is lifted. */
    public static final int HEAVIEST = 100;

    /** Of one kind. */
    public static final int MOST = 60;

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** Nothing is known. */
    public static final Weights NONE = new Weights(List.of(), List.of(), List.of(), List.of(), null, null);

    /** @throws Refusal when there are plates and no bar, or a number is out of its range */
    public Weights {
        bars = sorted(bars).distinct().toList();
        plates = sorted(plates).toList();
        dumbbells = sorted(dumbbells).distinct().toList();
        kettlebells = sorted(kettlebells).distinct().toList();
        if (bars.isEmpty() && !plates.isEmpty()) {
            throw new Refusal("error.weights.bar");
        }
    }

    /**
     * What a machine can be set to: from the least to the most, in steps.
     *
     * @throws Refusal when nothing can be set with it
     */
    public record Stack(BigDecimal least, BigDecimal step, BigDecimal most) implements Serializable {

        /** In kilos. */
        public static final int HEAVIEST = 500;

        public Stack {
            least = exact(least);
            step = exact(step);
            most = exact(most);
            if (Stream.of(least, step, most).anyMatch(kilos -> !isWeight(kilos, HEAVIEST))
                    || most.compareTo(least) < 0) {
                throw new Refusal("error.weights.stack", HEAVIEST);
            }
        }

        /** The lightest first. */
        public List<BigDecimal> settings() {
            return Stream.iterate(least, kilos -> kilos.compareTo(most) <= 0, kilos -> kilos.add(step))
                    .toList();
        }
    }

    /**
     * These, as they may stand in a list of weights.
     *
     * @throws Refusal when there are too many, or one is too heavy or finer than a quarter
     */
    public static List<BigDecimal> checked(List<BigDecimal> kilos) {
        return sorted(kilos).toList();
    }

    /** Whether there is anything. */
    public boolean any() {
        return !equals(NONE);
    }

    private static Stream<BigDecimal> sorted(List<BigDecimal> kilos) {
        if (kilos.size() > MOST || kilos.stream().anyMatch(one -> !isWeight(one, HEAVIEST))) {
            throw new Refusal("error.weights.kilos", HEAVIEST, MOST);
        }
        return kilos.stream().map(Weights::exact).sorted(Comparator.naturalOrder());
    }

    private static boolean isWeight(BigDecimal kilos, int heaviest) {
        return kilos.signum() > 0
                && kilos.compareTo(BigDecimal.valueOf(heaviest)) <= 0
                && kilos.multiply(FOUR).stripTrailingZeros().scale() <= 0;
    }

    /** Always two digits behind the point, so that 16 and 16.00 are the same weight; what is finer stays, to be refused. */
    private static BigDecimal exact(BigDecimal kilos) {
        return kilos.setScale(Math.max(2, kilos.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }
}
