package app.ritme.training;

import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.ExerciseRow;
import app.ritme.training.exercise.Library;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Prescription;
import org.springframework.stereotype.Component;

/** What is asked of an exercise that a guest puts into a workout beside the plan; {@code changes.js} asks the same. */
@Component
class ChosenExercises {

    private static final int MOST_REPS = 600;

    private final Library library;

    ChosenExercises(Library library) {
        this.library = library;
    }

    /**
     * As many sets as are left, and the repetitions of what it is done instead of where both are counted alike.
     *
     * @throws NotFoundException when there is no such exercise here
     */
    ChangeRow.Put insteadOf(Place here, ExerciseId wanted) {
        ExerciseRow other = library.get(wanted);
        PlannedRow asked = here.row();
        Prescription usual = Prescription.usual(other.id(), other.counting());
        boolean same = asked.counting() == other.counting();
        return put(
                other,
                Math.max(1, here.sets() - here.done().size()),
                same ? asked.repsFrom() : usual.repsFrom(),
                same ? asked.repsTo() : usual.repsTo(),
                asked.restSeconds(),
                asked.effort());
    }

    /**
     * As much as the guest says.
     *
     * @throws NotFoundException when there is no such exercise here
     * @throws Refusal when a number is out of its range
     */
    ChangeRow.Put added(ExerciseId wanted, int sets, int reps) {
        if (sets < 1 || sets > Place.MOST_SETS) {
            throw new Refusal("error.training.sets", Place.MOST_SETS);
        }
        if (reps < 1 || reps > MOST_REPS) {
            throw new Refusal("error.training.reps", MOST_REPS);
        }
        ExerciseRow other = library.get(wanted);
        Prescription usual = Prescription.usual(other.id(), other.counting());
        return put(other, sets, reps, reps, usual.restSeconds(), usual.target().effort());
    }

    private static ChangeRow.Put put(ExerciseRow exercise, int sets, int from, int to, int rest, int effort) {
        return new ChangeRow.Put(
                exercise.id().value(),
                exercise.name(),
                exercise.how(),
                exercise.cautions(),
                exercise.counting(),
                exercise.equipment(),
                sets,
                from,
                to,
                rest,
                effort);
    }
}
