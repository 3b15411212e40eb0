package app.ritme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.shared.Refusal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void standInOrderAndOnceButForPairs() {
        var weights = new Weights(
                kilos("20", "15", "20.0"), kilos("10", "2.5", "10"), kilos("8", "4"), List.of(), null, null);

        assertThat(weights.bars()).isEqualTo(kilos("15.00", "20.00"));
        assertThat(weights.plates()).isEqualTo(kilos("2.50", "10.00", "10.00"));
        assertThat(weights.dumbbells()).isEqualTo(kilos("4.00", "8.00"));
        assertThat(weights.any()).isTrue();
        assertThat(Weights.NONE.any()).isFalse();
    }

    @Test
    void areToAQuarterAndWhatSomebodyCanLift() {
        assertThat(Weights.checked(kilos("0.25", "100"))).isEqualTo(kilos("0.25", "100.00"));
        for (String wrong : List.of("0", "-5", "100.25", "2.3", "1.125")) {
            assertThatThrownBy(() -> Weights.checked(kilos(wrong)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("error.weights.kilos");
        }
        assertThatThrownBy(() -> Weights.checked(Collections.nCopies(61, BigDecimal.TEN)))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.weights.kilos");
    }

    @Test
    void platesHangOnABar() {
        assertThatThrownBy(() -> new Weights(List.of(), kilos("5"), List.of(), List.of(), null, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.weights.bar");
    }

    @Test
    void aStackIsSetFromItsLeastToItsMost() {
        assertThat(stack("5", "7.5", "25").settings()).isEqualTo(kilos("5.00", "12.50", "20.00"));
        assertThat(stack("5", "5", "5").settings()).isEqualTo(kilos("5.00"));
        for (String[] wrong : List.of(
                new String[] {"0", "5", "50"},
                new String[] {"5", "0", "50"},
                new String[] {"5", "0.1", "50"},
                new String[] {"5", "5", "4"},
                new String[] {"5", "5", "501"})) {
            assertThatThrownBy(() -> stack(wrong[0], wrong[1], wrong[2]))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("error.weights.stack");
        }
    }

    private static Weights.Stack stack(String least, String step, String most) {
        return new Weights.Stack(new BigDecimal(least), new BigDecimal(step), new BigDecimal(most));
    }

    private static List<BigDecimal> kilos(String... kilos) {
        return Arrays.stream(kilos).map(BigDecimal::new).toList();
    }
}
