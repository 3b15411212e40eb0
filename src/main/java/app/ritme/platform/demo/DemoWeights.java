package app.ritme.platform.demo;

import app.ritme.organisation.Weights;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What the houses of the demo have to lift. */
final class DemoWeights {

    /** A rack with two bars, and what stands along the wall. */
    static final Weights BOSRUST = new Weights(
            kilos(20, 10),
            kilos(20, 10, 10, 5, 5, 2.5, 2.5, 1.25),
            kilos(2.5, 5, 7.5, 10, 12.5, 15, 17.5, 20),
            kilos(8, 12, 16, 20, 24),
            null,
            stack(2.5, 2.5, 50));

    /** For who begins anew. */
    static final Weights CLINIC =
            new Weights(List.of(), List.of(), kilos(1, 2, 3, 4, 5, 6, 8, 10), kilos(4, 8), stack(5, 5, 100), null);

    private DemoWeights() {}

    private static List<BigDecimal> kilos(double... kilos) {
        return Arrays.stream(kilos).mapToObj(BigDecimal::valueOf).toList();
    }

    private static Weights.Stack stack(double least, double step, double most) {
        return new Weights.Stack(BigDecimal.valueOf(least), BigDecimal.valueOf(step), BigDecimal.valueOf(most));
    }
}
