package app.ritme.training.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekLoadTest {

    @Test
    void fostersWeek() {
        var week = new WeekLoad(List.of(420, 0, 360, 0, 480, 180, 0));

        assertThat(week.sum()).isEqualTo(1440);
        assertThat(week.mean()).isCloseTo(205.71, within(0.005));
        assertThat(week.deviation()).isCloseTo(197.33, within(0.005));
        assertThat(week.monotony()).hasValueCloseTo(1.042, within(0.0005));
        assertThat(week.strain()).hasValueCloseTo(1501.2, within(0.05));
    }

    @Test
    void equalDaysHaveNeitherMonotonyNorStrain() {
        for (int load : List.of(0, 200)) {
            var week = new WeekLoad(Collections.nCopies(7, load));

            assertThat(week.monotony()).isEmpty();
            assertThat(week.strain()).isEmpty();
        }
    }
}
