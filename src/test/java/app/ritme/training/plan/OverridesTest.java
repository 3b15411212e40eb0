package app.ritme.training.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.Equipment;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.DoneWorkout.DoneSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same exercise stands in A with 20 kg and in B with 16 kg. */
class OverridesTest {

    private static final ExerciseId SQUAT = new ExerciseId(new UUID(0, 1));

    private final PlannedRow heavy = squat(0, 20);
    private final PlannedRow light = squat(1, 16);

    @Test
    void whatIsAskedInOnePlaceIsNotOtherwise() {
        Overrides overrides =
                overrides(heavy.course().after(done(8, 0)), light.course().after(done(8, 0)));

        assertThat(overrides.overridden(SQUAT, heavy.load())).isEmpty();
        assertThat(overrides.overridden(SQUAT, light.load())).isEmpty();
        assertThat(overrides.overridden(SQUAT, Optional.of(Load.of(18)))).isPresent();
    }

    @Test
    void whatPainStoppedInOnePlaceNeedsAReasonWhateverIsAsked() {
        Overrides overrides = overrides(heavy.course().after(done(8, 6)), light.course());

        assertThat(overrides.overridden(SQUAT, heavy.load()))
                .get()
                .satisfies(course -> assertThat(course.frozen()).isTrue());
        assertThat(overrides.overridden(SQUAT, light.load())).isPresent();
        assertThatThrownBy(() -> overrides.overridden(heavy.prescription())).hasMessage("error.training.reason");
        assertThat(overrides.overridden(heavy.prescription().because(Optional.of(Reason.PAIN))))
                .isPresent();
    }

    private Overrides overrides(Course inA, Course inB) {
        var version = new PlanVersion(1, "Fenna", Instant.EPOCH, List.of(List.of(heavy), List.of(light)));
        return Overrides.of(version, Map.of(heavy.planned(), inA, light.planned(), inB));
    }

    private static DoneWorkout done(int reps, int pain) {
        return new DoneWorkout(LocalDate.of(2026, 11, 2), List.of(new DoneSet(reps, Tank.TWO, pain)));
    }

    private static PlannedRow squat(int turn, double kilos) {
        return new PlannedRow(
                UUID.randomUUID(),
                new UUID(0, 2),
                turn,
                SQUAT.value(),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                Counting.REPS,
                Equipment.DUMBBELL,
                1,
                8,
                12,
                Load.of(kilos).kilos(),
                120,
                8,
                Progression.USUAL,
                null,
                null,
                8,
                false,
                null);
    }
}
