package app.ritme.training;

import app.ritme.training.exercise.ExerciseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was done otherwise in a workout where Ritme did not hear of it at once.
 *
 * @param workout made by whoever sends it, once for each workout; of one that Ritme began, its own
 * @param made made by whoever sends it, once for each change: the place it makes, where it makes one
 * @param place the place it is about; of less time where the guest is, of one more exercise the one before it
 * @param exercise what is done instead or added
 * @param sets of an exercise that is added
 * @param reps of an exercise that is added: repetitions, or seconds for what is held
 * @param day the guest's own day on which it was done
 */
public record DoneChange(
        WorkoutId workout,
        PlaceId made,
        ChangeKind kind,
        PlaceId place,
        Optional<ExerciseId> exercise,
        int sets,
        int reps,
        LocalDate day,
        Instant at) {

    Late late() {
        return new Late(workout, place, day, at);
    }

    /** @throws IllegalArgumentException where it names none and should */
    ExerciseId exerciseId() {
        return exercise.orElseThrow(() -> new IllegalArgumentException("which exercise"));
    }
}
