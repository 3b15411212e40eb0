package app.ritme.training.plan;

import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A weight in kilos, to the nearest quarter: finer plates do not exist.
 *
 * @param kilos more than none and at most 500
 */
public record Load(BigDecimal kilos) implements Serializable {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    static final BigDecimal MOST = BigDecimal.valueOf(500);

    public Load {
        kilos = quarters(kilos);
        if (kilos.signum() <= 0 || kilos.compareTo(MOST) > 0) {
            throw new Refusal("error.training.load", MOST.intValue());
        }
    }

    public static Load of(double kilos) {
        return new Load(BigDecimal.valueOf(kilos));
    }

    /** By how much a tap makes it lighter or heavier: the smaller the weight, the finer. */
    public BigDecimal step() {
        if (kilos.compareTo(BigDecimal.TEN) < 0) {
            return new BigDecimal("0.5");
        }
        return kilos.compareTo(BigDecimal.valueOf(40)) < 0 ? BigDecimal.ONE : new BigDecimal("2.5");
    }

    /** Heavier by this; empty beyond what anybody lifts. */
    Optional<Load> more(BigDecimal step) {
        return Optional.of(kilos.add(step))
                .filter(sum -> sum.compareTo(MOST) <= 0)
                .map(Load::new);
    }

    /** Lighter by this; empty where nothing would be left. */
    Optional<Load> less(BigDecimal step) {
        return Optional.of(kilos.subtract(step))
                .filter(rest -> rest.signum() > 0)
                .map(Load::new);
    }

    /** Always two digits behind the point, so that 16 and 16.00 are the same weight. */
    private static BigDecimal quarters(BigDecimal exact) {
        return exact.multiply(FOUR).setScale(0, RoundingMode.HALF_UP).divide(FOUR, 2, RoundingMode.UNNECESSARY);
    }
}
