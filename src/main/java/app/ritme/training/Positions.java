package app.ritme.training;

import app.ritme.shared.NotFoundException;
import app.ritme.training.plan.PlannedExerciseId;
import app.ritme.training.plan.PlannedRow;
import java.util.List;
import java.util.stream.IntStream;

/** Where an exercise stands in its workout. */
final class Positions {

    private Positions() {}

    /** @throws NotFoundException when it does not stand there */
    static int of(List<PlannedRow> planned, PlannedExerciseId exercise) {
        return IntStream.range(0, planned.size())
                .filter(index -> planned.get(index).id().equals(exercise))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
