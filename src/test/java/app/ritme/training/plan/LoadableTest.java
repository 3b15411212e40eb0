package app.ritme.training.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.organisation.Weights;
import app.ritme.training.exercise.Equipment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadableTest {

    private static final BigDecimal STEP = new BigDecimal("2.5");

    @Test
    void aBarbellIsItsBarAndPairsOfPlates() {
        Loadable rack = rack(kilos(20), kilos(10, 10, 5, 2.5, 1.25));

        assertThat(said(rack, 45)).isEqualTo("45 = 20 + 2 × [10, 2.5]");
        assertThat(said(rack, 60)).isEqualTo("60 = 20 + 2 × [10, 10]");
        assertThat(said(rack, 20)).isEqualTo("20 = 20 + 2 × []");
    }

    @Test
    void theHeaviestPlateThatFitsIsNotAlwaysPartOfIt() {
        Loadable rack = rack(kilos(20), kilos(10, 7.5, 7.5));

        assertThat(said(rack, 50))
                .as("taking 10 first leaves 5 at each end, for which there is nothing")
                .isEqualTo("50 = 20 + 2 × [7.5, 7.5]");
    }

    @Test
    void aPairIsThereOnce() {
        assertThat(said(rack(kilos(20), kilos(10)), 60)).isEqualTo("40 = 20 + 2 × [10]");
        assertThat(said(rack(kilos(20), kilos(10, 10)), 60)).isEqualTo("60 = 20 + 2 × [10, 10]");
    }

    @Test
    void fewPlatesAreCarriedAndTheHeavierBarTaken() {
        assertThat(said(rack(kilos(20), kilos(5, 5, 10)), 40)).isEqualTo("40 = 20 + 2 × [10]");
        assertThat(said(rack(kilos(10, 20), kilos(5, 5, 10)), 40)).isEqualTo("40 = 20 + 2 × [10]");
        assertThat(said(rack(kilos(10, 20), kilos(5, 5, 10)), 15))
                .as("what the heavier bar cannot")
                .isEqualTo("10 = 10 + 2 × []");
    }

    @Test
    void roundsToTheNearestAndOfTwoAsNearToTheLighter() {
        Loadable rack = rack(kilos(20), kilos(5, 2.5));

        assertThat(said(rack, 26)).isEqualTo("25 = 20 + 2 × [2.5]");
        assertThat(said(rack, 28.75)).isEqualTo("30 = 20 + 2 × [5]");
        assertThat(said(rack, 27.5)).isEqualTo("25 = 20 + 2 × [2.5]");
        assertThat(said(rack, 90)).as("all there is").isEqualTo("35 = 20 + 2 × [5, 2.5]");
    }

    @Test
    void neverGoesUpByMoreThanHalfAStep() {
        Loadable rack = rack(kilos(20), kilos(10));

        assertThat(said(rack, 38)).as("2 more is more than half of 2.5").isEqualTo("20 = 20 + 2 × []");
        assertThat(said(rack, 39)).isEqualTo("40 = 20 + 2 × [10]");
        assertThat(rack.nearest(Load.of(15), STEP))
                .as("the bar alone is too heavy")
                .isEmpty();
        assertThat(rack.lightest()).contains(Load.of(20));
        assertThat(said(rack, 19)).isEqualTo("20 = 20 + 2 × []");
    }

    @Test
    void dumbbellsAndKettlebellsRoundDown() {
        var weights = new Weights(List.of(), List.of(), kilos(4, 6, 8), kilos(8, 12, 16), null, null);
        Loadable dumbbells = Loadable.of(weights, Equipment.DUMBBELL);
        Loadable kettlebells = Loadable.of(weights, Equipment.KETTLEBELL);

        assertThat(said(dumbbells, 7.5)).isEqualTo("6");
        assertThat(said(dumbbells, 8)).isEqualTo("8");
        assertThat(said(dumbbells, 30)).isEqualTo("8");
        assertThat(said(kettlebells, 15.75)).isEqualTo("12");
        assertThat(dumbbells.nearest(Load.of(3.5), STEP)).isEmpty();
        assertThat(dumbbells.lightest()).contains(Load.of(4));
    }

    @Test
    void machinesAndCablesAreSetInTheirSteps() {
        var weights = new Weights(List.of(), List.of(), List.of(), List.of(), stack(5, 5, 60), stack(2.5, 2.5, 20));
        Loadable machines = Loadable.of(weights, Equipment.MACHINE);

        assertThat(said(machines, 31)).isEqualTo("30");
        assertThat(said(machines, 34)).isEqualTo("35");
        assertThat(said(machines, 200)).isEqualTo("60");
        assertThat(said(Loadable.of(weights, Equipment.CABLE), 31)).isEqualTo("20");
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodySaidWhatThereIsNothingIsRounded(Equipment equipment) {
        Loadable nothing = Loadable.of(Weights.NONE, equipment);

        assertThat(nothing.isKnown()).isFalse();
        assertThat(nothing.nearest(Load.of(22), STEP)).isEmpty();
        assertThat(nothing.lightest()).isEmpty();
    }

    /** Against all that can be hung on the bar, tried out one by one. */
    @Test
    void isTheNearestOfAllThatCanBeMade() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<BigDecimal> plates = Stream.generate(() -> quarters(1 + random.nextInt(80)))
                    .limit(random.nextInt(9))
                    .toList();
            BigDecimal bar = quarters(20 + random.nextInt(80));
            var asked = new Load(quarters(1 + random.nextInt(900)));
            BigDecimal step = quarters(1 + random.nextInt(40));
            var loaded = new Weights(List.of(bar), plates, List.of(), List.of(), null, null);

            var found = Loadable.of(loaded, Equipment.BARBELL).nearest(asked, step);

            assertThat(found.map(one -> one.load().kilos()))
                    .as("seed %d: %s asked of %s and %s in steps of %s", seed, asked, bar, plates, step)
                    .isEqualTo(all(bar, plates).stream()
                            .filter(made -> made.subtract(asked.kilos())
                                                    .multiply(BigDecimal.TWO)
                                                    .compareTo(step)
                                            <= 0
                                    || made.compareTo(asked.kilos()) <= 0)
                            .min((one, other) -> one.subtract(asked.kilos())
                                    .abs()
                                    .compareTo(other.subtract(asked.kilos()).abs())));
            found.ifPresent(one -> {
                var rest = new ArrayList<>(loaded.plates());
                one.side().forEach(plate -> assertThat(rest.remove(plate)).isTrue());
                assertThat(one.side().stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .multiply(BigDecimal.TWO)
                                .add(bar))
                        .isEqualByComparingTo(one.load().kilos());
            });
        }
    }

    private static TreeSet<BigDecimal> all(BigDecimal bar, List<BigDecimal> plates) {
        var all = new TreeSet<BigDecimal>();
        for (int chosen = 0; chosen < 1 << plates.size(); chosen++) {
            BigDecimal sum = bar;
            for (int at = 0; at < plates.size(); at++) {
                sum = (chosen >> at & 1) == 1 ? sum.add(plates.get(at).multiply(BigDecimal.TWO)) : sum;
            }
            all.add(sum);
        }
        return all;
    }

    private static Loadable rack(List<BigDecimal> bars, List<BigDecimal> plates) {
        return Loadable.of(new Weights(bars, plates, List.of(), List.of(), null, null), Equipment.BARBELL);
    }

    private static Weights.Stack stack(double least, double step, double most) {
        return new Weights.Stack(BigDecimal.valueOf(least), BigDecimal.valueOf(step), BigDecimal.valueOf(most));
    }

    private static List<BigDecimal> kilos(double... kilos) {
        return Arrays.stream(kilos).mapToObj(BigDecimal::valueOf).toList();
    }

    private static BigDecimal quarters(int quarters) {
        return new BigDecimal("0.25").multiply(BigDecimal.valueOf(quarters));
    }

    private static String said(Loadable loadable, double asked) {
        Loaded loaded = loadable.nearest(Load.of(asked), STEP).orElseThrow();
        String load = plain(loaded.load().kilos());
        return loaded.bar() == null
                ? load
                : load + " = " + plain(loaded.bar()) + " + 2 × "
                        + loaded.side().stream().map(LoadableTest::plain).toList();
    }

    private static String plain(BigDecimal kilos) {
        return kilos.stripTrailingZeros().toPlainString();
    }
}
