package app.ritme.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NextWorkoutTest {

    @Test
    void beginsWithA() {
        assertThat(NextWorkout.after(OptionalInt.empty(), 2)).isZero();
    }

    @Test
    void takesTheNextOneAndBeginsAgainAfterTheLast() {
        assertThat(NextWorkout.after(OptionalInt.of(0), 3)).isEqualTo(1);
        assertThat(NextWorkout.after(OptionalInt.of(1), 3)).isEqualTo(2);
        assertThat(NextWorkout.after(OptionalInt.of(2), 3)).isZero();
    }

    @Test
    void repeatsTheOnlyOne() {
        assertThat(NextWorkout.after(OptionalInt.of(0), 1)).isZero();
    }

    @Test
    void beginsAgainWhenThePlanBecameShorter() {
        assertThat(NextWorkout.after(OptionalInt.of(3), 2)).isZero();
    }
}
