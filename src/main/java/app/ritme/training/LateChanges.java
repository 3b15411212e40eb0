package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what was done otherwise in a workout where Ritme hears of it later; whose it may be, services decide. */
@Component
class LateChanges {

    private final LateWorkouts late;
    private final WorkoutRepository workouts;
    private final WorkoutChangeRepository changes;
    private final SetLogRepository sets;
    private final ChosenExercises exercises;

    LateChanges(
            LateWorkouts late,
            WorkoutRepository workouts,
            WorkoutChangeRepository changes,
            SetLogRepository sets,
            ChosenExercises exercises) {
        this.late = late;
        this.workouts = workouts;
        this.changes = changes;
        this.sets = sets;
        this.exercises = exercises;
    }

    /**
     * Keeps a change that was made a while ago, in the workout it belongs to as a set does. It is kept also where the workout
     * is finished, and where the same was done elsewhere meanwhile: sets follow that are of the place it makes.
     *
     * @throws Refusal when a number is out of its range, the workout was changed too often or is somebody else's
     * @throws NotFoundException when the guest has no such place, or the house no such exercise
     */
    void make(PersonId guest, DoneChange done) {
        LateWorkouts.Found found = late.find(guest, done.late());
        if (!found.itsOwn()) {
            throw new NotFoundException();
        }
        Workout workout = found.workout();
        List<ChangeRow> before = workouts.changesNow(workout.id().value()).all();
        List<SetLog> logged =
                sets.findByWorkoutIdOrderByLoggedAtAscIdAsc(workout.id().value());
        Places places = found.places(before, logged);
        Place here = places.at(places.open(done.place().value()));
        if (isMade(done, before, places)) {
            return;
        }
        WorkoutChanges.refuseMany(before);
        Places after = places.after(keep(found, before.size() + 1, done, here));
        boolean isThere = done.kind() != ChangeKind.ADD && isLast(logged, found.at());
        workout.standAt(
                isThere
                        ? after.standing(here.id())
                        : after.open(places.at(workout.position()).id()));
    }

    /** Less time is less time once, and with an id of its own everything is made once. */
    private static boolean isMade(DoneChange done, List<ChangeRow> before, Places places) {
        return switch (done.kind()) {
            case SHORTEN -> places.isShortened();
            case LENGTHEN -> !places.isShortened();
            case SWAP, ADD, MORE ->
                before.stream()
                        .anyMatch(change -> change.id().equals(done.made().value()));
        };
    }

    private ChangeRow keep(LateWorkouts.Found found, int number, DoneChange done, Place here) {
        Optional<ChangeRow.Put> put = put(done, here);
        WorkoutChange kept = changes.saveAndFlush(new WorkoutChange(
                done.made().value(),
                found.workout(),
                number,
                done.made().value().toString(),
                done.kind(),
                here,
                put,
                found.at()));
        return new ChangeRow(
                kept.getId(),
                kept.getId().toString(),
                done.kind(),
                here.id(),
                here.row().name(),
                found.at(),
                put.orElse(null));
    }

    private Optional<ChangeRow.Put> put(DoneChange done, Place here) {
        return switch (done.kind()) {
            case SWAP -> Optional.of(exercises.insteadOf(here, done.exerciseId()));
            case ADD -> Optional.of(exercises.added(done.exerciseId(), done.sets(), done.reps()));
            case MORE -> {
                here.refuseFull();
                yield Optional.empty();
            }
            case SHORTEN, LENGTHEN -> Optional.empty();
        };
    }

    /** Whether the guest did nothing since: then they are where it was made. */
    private static boolean isLast(List<SetLog> sets, Instant at) {
        return sets.stream().noneMatch(set -> set.loggedAt().isAfter(at));
    }
}
