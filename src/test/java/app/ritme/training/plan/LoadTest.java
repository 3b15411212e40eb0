package app.ritme.training.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {

    @ParameterizedTest
    @CsvSource({"16, 16.00", "16.1, 16.00", "16.125, 16.25", "16.3, 16.25", "16.9, 17.00", "0.2, 0.25", "500, 500.00"})
    void roundsToAQuarter(BigDecimal typed, BigDecimal kept) {
        assertThat(new Load(typed).kilos()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.1", "-5", "500.3"})
    void refusesWhatNobodyLifts(BigDecimal typed) {
        assertThatThrownBy(() -> new Load(typed)).hasMessage("error.training.load");
    }

    @ParameterizedTest
    @CsvSource({"4, 0.5", "9.75, 0.5", "10, 1", "39, 1", "40, 2.5", "100, 2.5"})
    void isChangedInFinerStepsTheLighterItIs(BigDecimal kilos, BigDecimal step) {
        assertThat(new Load(kilos).step()).isEqualByComparingTo(step);
    }
}
