package app.ritme.offline.web;

import app.ritme.shared.Language;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.Equipment;
import app.ritme.training.exercise.ExerciseRow;
import app.ritme.training.plan.Prescription;
import java.util.UUID;

/** An exercise that can be done instead of another one or beside it, with what is usually asked of it. */
record PocketOther(
        UUID exercise,
        String name,
        String how,
        String cautions,
        Counting counting,
        Equipment equipment,
        boolean loaded,
        int from,
        int to,
        int restSeconds) {

    static PocketOther of(ExerciseRow row, Language reader) {
        Prescription usual = Prescription.usual(row.id(), row.counting());
        return new PocketOther(
                row.id().value(),
                row.name().in(reader, reader),
                row.how().in(reader, reader),
                row.cautions().in(reader, reader),
                row.counting(),
                row.equipment(),
                row.equipment().hasLoad(),
                usual.repsFrom(),
                usual.repsTo(),
                usual.restSeconds());
    }
}
