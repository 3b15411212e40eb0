package app.ritme.training.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.Muscle;
import app.ritme.training.learned.Learned.Gap;
import app.ritme.training.learned.Learned.OfExercise;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LearningTest {

    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static final UUID SQUAT = new UUID(0, 1);

    @Test
    void threeKindsOfBests() {
        OfExercise squat = learned(
                        set(20, 1, 8, "20", 8, null, null),
                        set(20, 2, 12, "16", 8, null, null),
                        set(3, 1, 5, "24", 8, null, null))
                .exercises()
                .getFirst();

        assertThat(squat.heaviest()).contains(Load.of(24));
        assertThat(squat.most()).isEqualTo(12);
        assertThat(squat.volume().orElseThrow()).as("8 × 20 + 12 × 16").isEqualByComparingTo("352");
        assertThat(squat.first()).isEqualTo(Strength.of(8, Load.of(20), Tank.TWO));
        assertThat(squat.latest()).isEqualTo(Strength.of(5, Load.of(24), Tank.TWO));
    }

    @Test
    void setsOfThisWeekCountForEachMuscleOfTheirExercise() {
        assertThat(learned(
                                set(6, 1, 8, "20", 8, null, null),
                                set(6, 2, 8, "20", 8, null, null),
                                set(7, 1, 8, "20", 8, null, null))
                        .sets())
                .as("last Sunday was another week")
                .containsOnly(entry(Muscle.THIGHS, 2), entry(Muscle.GLUTES, 2));
    }

    @Test
    void theLoadOfADayIsHowHardTimesMinutes() {
        WeekLoad week = learned(
                        set(6, 30, 8, "20", 8, null, null),
                        set(6, 60, 8, "20", 8, null, null),
                        set(0, 45, 8, "20", 8, null, null))
                .week();

        assertThat(week.days()).containsExactly(7 * 60, 0, 0, 0, 0, 0, 7 * 45);
    }

    @Test
    void predictedStandsBesideDoneAndTheRestTakenByWeek() {
        List<Gap> gaps = learned(
                        set(13, 1, 12, "20", 8, 8, 60),
                        set(12, 1, 10, "20", 8, 8, 120),
                        set(12, 2, 10, "20", 8, null, 10),
                        set(1, 1, 10, "20", 8, 9, null))
                .gaps();

        assertThat(gaps).hasSize(2);
        assertThat(gaps.getFirst().monday()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(gaps.getFirst().predicted()).isEqualTo(8);
        assertThat(gaps.getFirst().done()).isEqualTo(11);
        assertThat(gaps.getFirst().rested()).hasValue(90);
        assertThat(gaps.getLast().width()).isCloseTo(1, within(1e-9));
        assertThat(gaps.getLast().rested()).isEmpty();
    }

    @Test
    void nothingIsLearnedFromNothing() {
        Learned nothing = learned();

        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.week().sum()).isZero();
        assertThat(nothing.gaps()).isEmpty();
    }

    private static Learned learned(LearnedSet... sets) {
        return new Learning(List.of(sets), Map.of(new ExerciseId(SQUAT), Set.of(Muscle.THIGHS, Muscle.GLUTES)), TODAY)
                .learn();
    }

    /** A set so many days ago and minutes after the beginning, of a workout that was 7 of 10 hard. */
    private static LearnedSet set(
            int daysAgo,
            int minute,
            int reps,
            String kilos,
            int effort,
            @Nullable Integer predicted,
            @Nullable Integer rested) {
        LocalDate day = TODAY.minusDays(daysAgo);
        Instant began = day.atTime(10, 0).toInstant(ZoneOffset.UTC);
        return new LearnedSet(
                new UUID(1, daysAgo),
                day,
                began,
                7,
                SQUAT,
                LocalizedText.EMPTY,
                Counting.REPS,
                reps,
                new BigDecimal(kilos),
                effort,
                predicted,
                rested,
                began.plusSeconds(60L * minute));
    }
}
