package app.ritme.training.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.ritme.training.learned.Strength.Formula;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

    /** The published formulas at 100 kg, in the order of {@link Formula}. */
    @ParameterizedTest
    @CsvSource({
        "1, 103.33, 100.00, 100.00, 108.86, 101.30, 102.50, 101.39",
        "2, 106.67, 102.86, 107.18, 111.44, 105.15, 105.00, 104.21",
        "3, 110.00, 105.88, 111.61, 113.99, 108.98, 107.50, 107.20",
        "5, 116.67, 112.50, 117.46, 119.01, 116.58, 112.50, 113.71",
        "8, 126.67, 124.14, 123.11, 126.29, 127.67, 120.00, 125.11",
        "10, 133.33, 133.33, 125.89, 130.93, 134.75, 125.00, 134.07",
        "12, 140.00, 144.00, 128.21, 135.40, 141.50, 130.00, 144.41"
    })
    void theFormulasGiveThePublishedTable(
            int reps,
            double epley,
            double brzycki,
            double lombardi,
            double mayhew,
            double wathan,
            double oConner,
            double lander) {
        double[] published = {epley, brzycki, lombardi, mayhew, wathan, oConner, lander};
        for (Formula formula : Formula.values()) {
            assertThat(formula.once(100, reps))
                    .as("%s at %d", formula, reps)
                    .isCloseTo(published[formula.ordinal()], within(0.006));
        }
    }

    @Test
    void epleyAndBrzyckiMeetAtExactlyTen() {
        assertThat(Formula.EPLEY.once(80, 10)).isCloseTo(Formula.BRZYCKI.once(80, 10), within(1e-9));
        assertThat(Formula.EPLEY.once(80, 9)).isGreaterThan(Formula.BRZYCKI.once(80, 9));
    }

    @Test
    void isABandFromTheLowestToTheHighest() {
        assertThat(Strength.of(5, Load.of(100), Tank.EMPTY)).hasValueSatisfying(band -> {
            assertThat(band.low()).isEqualByComparingTo("112.5");
            assertThat(band.high()).isEqualByComparingTo("119.0");
            assertThat(band.middle()).isEqualByComparingTo("115.8");
        });
        assertThat(Strength.of(3, Load.of(100), Tank.TWO))
                .as("what was left counts as done")
                .isEqualTo(Strength.of(5, Load.of(100), Tank.EMPTY));
    }

    @Test
    void whatWasLiftedOnceIsWhatCanBeLiftedOnce() {
        assertThat(Strength.of(1, Load.of(60), Tank.EMPTY)).hasValueSatisfying(band -> {
            assertThat(band.low()).isEqualByComparingTo("60");
            assertThat(band.high()).isEqualByComparingTo("60");
        });
    }

    @Test
    void nothingIsEstimatedFromManyRepetitionsOrAnUnknownRest() {
        assertThat(Strength.of(8, Load.of(40), Tank.TWO)).isPresent();
        assertThat(Strength.of(9, Load.of(40), Tank.TWO)).isEmpty();
        assertThat(Strength.of(6, Load.of(40), Tank.THREE)).isPresent();
        assertThat(Strength.of(5, Load.of(40), Tank.FOUR_OR_MORE)).isEmpty();
        assertThat(Strength.of(0, Load.of(40), Tank.EMPTY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, 100",
        "1, 9, 95.5",
        "3, 8, 86.3",
        "5, 8, 81.1",
        "5, 10, 86.3",
        "8, 8, 73.9",
        "10, 9, 70.7",
        "1, 9.5, 97.8"
    })
    void theChartOfEffortIsThePublishedOne(int reps, double effort, double percent) {
        assertThat(EffortChart.percent(reps, effort)).isEqualTo(percent);
    }

    @Test
    void oneRepetitionMoreWithOneLessLeftIsTheSameInTheChart() {
        assertThat(EffortChart.percent(5, 8))
                .isEqualTo(EffortChart.percent(6, 9))
                .isEqualTo(EffortChart.percent(7, 10));
        assertThatThrownBy(() -> EffortChart.percent(17, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
