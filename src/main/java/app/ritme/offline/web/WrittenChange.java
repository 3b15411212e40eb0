package app.ritme.offline.web;

import app.ritme.offline.GuestChange;
import app.ritme.people.PersonId;
import app.ritme.training.ChangeKind;
import app.ritme.training.DoneChange;
import app.ritme.training.PlaceId;
import app.ritme.training.WorkoutId;
import app.ritme.training.exercise.ExerciseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done otherwise in a workout, as the page wrote it down.
 *
 * @param account who wrote it down
 * @param guest whose it is, where that is somebody else
 * @param change made by the page: sets that follow may be of the place it makes
 */
record WrittenChange(
        UUID account,
        @Nullable UUID guest,
        UUID workout,
        UUID change,
        ChangeKind kind,
        UUID place,
        @Nullable UUID exercise,
        @Nullable Integer sets,
        @Nullable Integer reps,
        LocalDate day,
        Instant at) {

    DoneChange done() {
        return new DoneChange(
                new WorkoutId(workout),
                new PlaceId(change),
                kind,
                new PlaceId(place),
                Optional.ofNullable(exercise).map(ExerciseId::new),
                sets == null ? 0 : sets,
                reps == null ? 0 : reps,
                day,
                at);
    }

    /** @throws IllegalArgumentException when it does not say whose it is */
    GuestChange guests() {
        if (guest == null) {
            throw new IllegalArgumentException("whose");
        }
        return new GuestChange(new PersonId(guest), done());
    }
}
