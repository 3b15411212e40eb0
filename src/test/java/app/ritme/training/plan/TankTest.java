package app.ritme.training.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TankTest {

    @ParameterizedTest
    @CsvSource({"EMPTY, 10", "ONE, 9", "TWO, 8", "THREE, 7", "FOUR_OR_MORE, 6"})
    void tellsHowHardASetWasAndBack(Tank tank, int effort) {
        assertThat(tank.effort()).isEqualTo(effort);
        assertThat(Tank.of(effort)).isEqualTo(tank);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 11})
    void knowsNoOtherEffort(int effort) {
        assertThatThrownBy(() -> Tank.of(effort)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksFiveThings() {
        assertThat(Tank.values()).hasSize(5);
    }
}
