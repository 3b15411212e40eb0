package app.ritme.training;

import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.Equipment;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Progression;
import java.util.UUID;

/** What is asked, for plain tests: eight to twelve times of something that needs nothing and has no name. */
final class PlannedRows {

    private PlannedRows() {}

    static PlannedRow planned(UUID id, UUID exercise, int sets, int restSeconds) {
        return new PlannedRow(
                id,
                id,
                0,
                exercise,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                Counting.REPS,
                Equipment.NONE,
                sets,
                8,
                12,
                null,
                restSeconds,
                8,
                Progression.SAME,
                null,
                null,
                8,
                false,
                null);
    }

    /** What a guest put into a workout. */
    static ChangeRow.Put put(UUID exercise, int sets) {
        return new ChangeRow.Put(
                exercise,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                Counting.REPS,
                Equipment.NONE,
                sets,
                8,
                12,
                60,
                8);
    }
}
