package app.ritme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkoutTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Workout workout = new Workout(new PersonId(UUID.randomUUID()), UUID.randomUUID(), 0, TODAY, NOW);

    @Test
    void restsAfterASetAsLongAsThePlanSays() {
        workout.did(0, OptionalInt.of(1), PlannedRows.planned(UUID.randomUUID(), UUID.randomUUID(), 3, 90), 1, NOW);

        assertThat(workout.position()).isZero();
        assertThat(workout.restUntil()).contains(NOW.plusSeconds(90));
    }

    @Test
    void doesNotRestWhereThePlanSaysNone() {
        workout.did(0, OptionalInt.of(1), PlannedRows.planned(UUID.randomUUID(), UUID.randomUUID(), 3, 0), 1, NOW);

        assertThat(workout.restUntil()).isEmpty();
    }

    @Test
    void goesToTheNextExerciseWithTheLastSet() {
        workout.did(0, OptionalInt.of(1), PlannedRows.planned(UUID.randomUUID(), UUID.randomUUID(), 3, 90), 3, NOW);

        assertThat(workout.position()).isEqualTo(1);
        assertThat(workout.isFinished()).isFalse();
    }

    @Test
    void isFinishedWithTheLastSetOfTheLastExercise() {
        workout.did(1, OptionalInt.empty(), PlannedRows.planned(UUID.randomUUID(), UUID.randomUUID(), 3, 90), 3, NOW);

        assertThat(workout.isFinished()).isTrue();
        assertThat(workout.restUntil()).isEmpty();
        assertThatThrownBy(workout::refuseFinished).hasMessage("error.workout.finished");
    }

    @Test
    void leavesAnExerciseOnce() {
        workout.skip(0, OptionalInt.of(1), NOW);
        workout.skip(0, OptionalInt.of(1), NOW);

        assertThat(workout.position()).isEqualTo(1);
    }

    @Test
    void isFinishedWhenTheLastExerciseIsLeft() {
        workout.skip(0, OptionalInt.of(1), NOW);
        workout.skip(1, OptionalInt.empty(), NOW);

        assertThat(workout.isFinished()).isTrue();
    }

    @Test
    void isOpenOnItsOwnDayOnly() {
        assertThat(workout.isOpenOn(TODAY)).isTrue();
        assertThat(workout.isOpenOn(TODAY.plusDays(1))).isFalse();
        workout.finish(NOW);
        assertThat(workout.isOpenOn(TODAY)).isFalse();
    }
}
