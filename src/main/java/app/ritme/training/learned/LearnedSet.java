package app.ritme.training.learned;

import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set as it is learned from, with the workout it was in.
 *
 * @param hard how hard the whole workout was, 0 to 10
 * @param predicted how often the guest thought it would go
 * @param rested seconds before it
 */
public record LearnedSet(
        UUID workout,
        LocalDate day,
        Instant beganAt,
        @Nullable Integer hard,
        UUID exercise,
        LocalizedText name,
        Counting counting,
        int reps,
        @Nullable BigDecimal kilos,
        int effort,
        @Nullable Integer predicted,
        @Nullable Integer rested,
        Instant loggedAt) {

    ExerciseId exerciseId() {
        return new ExerciseId(exercise);
    }

    Optional<Load> load() {
        return Optional.ofNullable(kilos).map(Load::new);
    }

    Optional<Strength> strength() {
        return counting == Counting.REPS
                ? load().flatMap(load -> Strength.of(reps, load, Tank.of(effort)))
                : Optional.empty();
    }
}
