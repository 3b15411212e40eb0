package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.PlannedRow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What somebody did before, for the guest and for who looks after the guest alike. */
@Component
class Results {

    private static final UUID NO_WORKOUT = new UUID(0, 0);

    private final WorkoutRepository workouts;
    private final SetLogRepository sets;

    /**
     * @param now of the workout that goes on, in the order they were done
     * @param before of each exercise those of the workout before that had it
     */
    record NowAndBefore(List<SetRow> now, Map<ExerciseId, List<SetRow>> before) {}

    Results(WorkoutRepository workouts, SetLogRepository sets) {
        this.workouts = workouts;
        this.sets = sets;
    }

    /** The newest first. */
    List<WorkoutRow> done(PersonId guest, int page, int size) {
        List<Workout> found = workouts.done(guest.value(), PageRequest.of(page, size));
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<SetRow>> byWorkout =
                sets.of(found.stream().map(workout -> workout.id().value()).toList()).stream()
                        .collect(Collectors.groupingBy(SetRow::workout));
        return found.stream()
                .map(workout -> row(workout, byWorkout.getOrDefault(workout.id().value(), List.of())))
                .toList();
    }

    WorkoutRow row(Workout workout) {
        return row(workout, sets.of(List.of(workout.id().value())));
    }

    /** Of each exercise somebody ever did, the sets of the last workout that had it. */
    Map<ExerciseId, List<SetRow>> lastTime(PersonId guest) {
        return byExercise(sets.lastTime(guest.value()));
    }

    /**
     * The workout somebody is in, with its sets and those of the last time.
     *
     * @param exercises of its plan, as they are asked now
     */
    RunningWorkout running(Workout workout, List<PlannedRow> exercises, Instant now) {
        NowAndBefore done = nowAndBefore(
                new PersonId(workout.personId()),
                ids(exercises, workout.changes()),
                Optional.of(workout.id().value()));
        Places places = Places.of(exercises, workout.changes(), done.now());
        int position = workout.position();
        return new RunningWorkout(
                workout.id(),
                workout.turn(),
                places.shown(),
                places.shown(position),
                done.now(),
                done.before(),
                workout.restUntil(),
                new Otherwise(
                        places.at(position).own(),
                        places.before(position).map(Place::row),
                        Shortening.of(places, position, now)));
    }

    /** @param workout the one that goes on, if one does */
    NowAndBefore nowAndBefore(PersonId guest, Collection<UUID> exercises, Optional<UUID> workout) {
        UUID now = workout.orElse(NO_WORKOUT);
        Map<Boolean, List<SetRow>> found = sets.nowAndBefore(guest.value(), exercises, now).stream()
                .collect(Collectors.partitioningBy(set -> set.workout().equals(now)));
        return new NowAndBefore(found.getOrDefault(true, List.of()), byExercise(found.getOrDefault(false, List.of())));
    }

    private static WorkoutRow row(Workout workout, List<SetRow> sets) {
        return new WorkoutRow(
                workout.id().value(), workout.day(), workout.turn(), workout.hard(), sets, workout.changes());
    }

    /** Of what is planned, and of what was put there. */
    static Set<UUID> ids(List<PlannedRow> exercises, List<ChangeRow> changes) {
        return Stream.concat(
                        exercises.stream().map(PlannedRow::exercise),
                        changes.stream()
                                .flatMap(change -> Stream.ofNullable(change.put()))
                                .map(ChangeRow.Put::exercise))
                .collect(Collectors.toSet());
    }

    private static Map<ExerciseId, List<SetRow>> byExercise(List<SetRow> sets) {
        return sets.stream().collect(Collectors.groupingBy(SetRow::exerciseId));
    }
}
