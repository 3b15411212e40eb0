package app.ritme.training.plan;

import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.Equipment;
import app.ritme.training.exercise.ExerciseId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exercise in a version of a plan, with the words of the house for it.
 *
 * @param turn the workout it belongs to: 0 is A
 * @param effort the target, 6 to 10
 */
public record PlannedRow(
        UUID planned,
        UUID plan,
        int turn,
        UUID exercise,
        LocalizedText name,
        LocalizedText how,
        LocalizedText cautions,
        Counting counting,
        Equipment equipment,
        int sets,
        int repsFrom,
        int repsTo,
        @Nullable BigDecimal kilos,
        int restSeconds,
        int effort)
        implements Serializable {

    public PlannedExerciseId id() {
        return new PlannedExerciseId(planned);
    }

    public ExerciseId exerciseId() {
        return new ExerciseId(exercise);
    }

    public Optional<Load> load() {
        return Optional.ofNullable(kilos).map(Load::new);
    }

    public Tank target() {
        return Tank.of(effort);
    }

    Prescription prescription() {
        return new Prescription(exerciseId(), sets, repsFrom, repsTo, load(), restSeconds, target());
    }
}
