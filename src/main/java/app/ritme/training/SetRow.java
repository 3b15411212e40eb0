package app.ritme.training;

import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set somebody did.
 *
 * @param place of its workout: an exercise of the plan, or what the guest put there
 * @param number within its exercise, from 1
 * @param reps repetitions, or seconds for what is held
 * @param predicted how often the guest thought it would go
 * @param by who wrote it down, by first name, where that was not the guest
 * @param confirmedAt when the guest said that it looks right, or how it was
 */
public record SetRow(
        UUID set,
        UUID workout,
        UUID place,
        UUID exercise,
        LocalizedText name,
        Counting counting,
        int number,
        int reps,
        @Nullable BigDecimal kilos,
        int effort,
        @Nullable Integer predicted,
        Instant loggedAt,
        @Nullable String by,
        @Nullable Instant confirmedAt)
        implements DoneAt, Serializable {

    public SetLogId id() {
        return new SetLogId(set);
    }

    public ExerciseId exerciseId() {
        return new ExerciseId(exercise);
    }

    public Optional<Load> load() {
        return Optional.ofNullable(kilos).map(Load::new);
    }

    /** Whether somebody else wrote it down, and the guest has not looked at it yet. */
    public boolean asksGuest() {
        return by != null && confirmedAt == null;
    }

    public Tank tank() {
        return Tank.of(effort);
    }
}
