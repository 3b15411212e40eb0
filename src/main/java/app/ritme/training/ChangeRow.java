package app.ritme.training;

import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.Equipment;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Progression;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done otherwise in a workout.
 *
 * @param place the place of the workout it is about; of an exercise that was added the one before it
 * @param of the name of the exercise of that place
 * @param put the exercise that it put into the workout; of a swap and of one more exercise
 */
public record ChangeRow(
        UUID id,
        String clientId,
        ChangeKind kind,
        UUID place,
        LocalizedText of,
        Instant at,
        @Nullable Put put) implements Serializable {

    Put putIn() {
        return Objects.requireNonNull(put);
    }

    /** What is asked at the place it made, in the workout of this exercise. */
    PlannedRow row(PlannedRow beside) {
        Put one = putIn();
        return new PlannedRow(
                id,
                beside.plan(),
                beside.turn(),
                one.exercise(),
                one.name(),
                one.how(),
                one.cautions(),
                one.counting(),
                one.equipment(),
                one.sets(),
                one.repsFrom(),
                one.repsTo(),
                null,
                one.restSeconds(),
                one.effort(),
                Progression.SAME,
                null,
                null,
                one.repsFrom(),
                false,
                beside.here());
    }

    /** An exercise that a guest put into a workout, and how much of it. */
    public record Put(
            UUID exercise,
            LocalizedText name,
            LocalizedText how,
            LocalizedText cautions,
            Counting counting,
            Equipment equipment,
            int sets,
            int repsFrom,
            int repsTo,
            int restSeconds,
            int effort)
            implements Serializable {

        ExerciseId exerciseId() {
            return new ExerciseId(exercise);
        }
    }
}
