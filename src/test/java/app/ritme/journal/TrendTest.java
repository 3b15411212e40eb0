package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void oneAnswerIsNoDirection() {
        assertThat(Trend.of(List.of())).isEqualTo(Trend.TOO_FEW);
        assertThat(Trend.of(List.of(3))).isEqualTo(Trend.TOO_FEW);
    }

    @Test
    void lighterIsSaidOnlyWhenItIsClear() {
        assertThat(Trend.of(List.of(1, 2, 2, 4, 4, 4))).isEqualTo(Trend.LIGHTER);
        assertThat(Trend.of(List.of(2, 3))).isEqualTo(Trend.LIGHTER);
        assertThat(Trend.of(List.of(3, 3, 3, 4, 3, 3))).isEqualTo(Trend.STEADY);
    }

    @Test
    void heavierIsNeverSaid() {
        assertThat(Trend.of(List.of(5, 4, 3, 2, 1))).isEqualTo(Trend.CHANGING);
        assertThat(Trend.of(List.of(1, 5, 1, 5, 1))).isEqualTo(Trend.CHANGING);
    }
}
