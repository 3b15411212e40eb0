package app.ritme.training;

import app.ritme.shared.Ids;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.training.Change.Add;
import app.ritme.training.Change.Lengthen;
import app.ritme.training.Change.OneMoreSet;
import app.ritme.training.Change.Shorten;
import app.ritme.training.Change.Swap;
import app.ritme.training.plan.Plans;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does something otherwise in the middle of a workout, in the transaction that locked it; the plan stays as it is. */
@Component
class WorkoutChanges {

    /** Twice as many as a workout may have exercises. */
    private static final int MOST_CHANGES = 40;

    private final WorkoutRepository workouts;
    private final WorkoutChangeRepository changes;
    private final SetLogRepository sets;
    private final Plans plans;
    private final ChosenExercises exercises;

    WorkoutChanges(
            WorkoutRepository workouts,
            WorkoutChangeRepository changes,
            SetLogRepository sets,
            Plans plans,
            ChosenExercises exercises) {
        this.workouts = workouts;
        this.changes = changes;
        this.sets = sets;
        this.plans = plans;
        this.exercises = exercises;
    }

    /**
     * Does it once, however often it is sent. What was done is kept: a place that was swapped already is the one that is done
     * instead of it, and what would change nothing does nothing.
     *
     * @param clientId made by whoever sends it, once for each change
     * @throws NotFoundException when there is no such place in it, or no such exercise here
     * @throws Refusal when the workout is finished, or a number is out of its range
     */
    void make(Workout workout, String clientId, Change wanted, Instant now) {
        List<ChangeRow> before = workouts.changesNow(workout.id().value()).all();
        if (before.stream().anyMatch(change -> change.clientId().equals(clientId))) {
            return;
        }
        workout.refuseFinished();
        List<SetLog> done =
                sets.findByWorkoutIdOrderByLoggedAtAscIdAsc(workout.id().value());
        Places places = Places.of(plans.workout(workout.planId(), workout.turn()), before, done);
        refuseMany(before);
        var making = new Making(workout, before, clientId, places, now);
        switch (wanted) {
            case Swap swap -> swap(making, swap);
            case Add add -> add(making, add);
            case OneMoreSet more -> oneMore(making, more);
            case Shorten _ -> shorten(making);
            case Lengthen _ -> lengthen(making, done);
        }
    }

    /** @throws Refusal when a workout was changed so often that it is not changed once more */
    static void refuseMany(List<ChangeRow> before) {
        if (before.size() >= MOST_CHANGES) {
            throw new Refusal("error.workout.changes");
        }
    }

    /** What a change is made of. */
    private record Making(Workout workout, List<ChangeRow> before, String clientId, Places places, Instant now) {

        int position() {
            return workout.position();
        }
    }

    private void swap(Making making, Swap wanted) {
        Place here = making.places.at(making.places.open(wanted.place().value()));
        if (here.row().exerciseId().equals(wanted.exercise())) {
            return;
        }
        Places after = keep(making, ChangeKind.SWAP, here, Optional.of(exercises.insteadOf(here, wanted.exercise())));
        making.workout.standAt(after.open(making.places.at(making.position()).id()));
    }

    private void add(Making making, Add wanted) {
        int after = Math.max(making.places.open(wanted.after().value()), making.position());
        keep(
                making,
                ChangeKind.ADD,
                making.places.at(after),
                Optional.of(exercises.added(wanted.exercise(), wanted.sets(), wanted.reps())));
    }

    /** Where the guest is beyond it already, they are back there. */
    private void oneMore(Making making, OneMoreSet wanted) {
        int at = making.places.open(wanted.place().value());
        Place here = making.places.at(at);
        here.refuseFull();
        keep(making, ChangeKind.MORE, here, Optional.empty());
        making.workout.standAt(at);
    }

    private void shorten(Making making) {
        if (making.places.canShorten(making.position(), making.now)) {
            Places after = keep(making, ChangeKind.SHORTEN, making.places.at(making.position()), Optional.empty());
            after.unfinished(making.position()).ifPresent(making.workout::standAt);
        }
    }

    /** As long as nothing was done since, it is as before; else what still comes has all its sets. */
    private void lengthen(Making making, List<SetLog> done) {
        if (!making.places.isShortened()) {
            return;
        }
        ChangeRow shortened = making.before.stream()
                .filter(change -> change.kind() == ChangeKind.SHORTEN)
                .reduce((_, later) -> later)
                .orElseThrow();
        boolean nothingSince = done.stream().noneMatch(set -> set.loggedAt().isAfter(shortened.at()));
        int at = nothingSince ? making.places.open(shortened.place()) : making.position();
        keep(making, ChangeKind.LENGTHEN, making.places.at(at), Optional.empty());
        making.workout.standAt(at);
    }

    /** @return the places of the workout after it */
    private Places keep(Making making, ChangeKind kind, Place place, Optional<ChangeRow.Put> put) {
        WorkoutChange kept = changes.save(new WorkoutChange(
                Ids.next(), making.workout, making.before.size() + 1, making.clientId, kind, place, put, making.now));
        return making.places.after(new ChangeRow(
                kept.getId(), making.clientId, kind, place.id(), place.row().name(), making.now, put.orElse(null)));
    }
}
