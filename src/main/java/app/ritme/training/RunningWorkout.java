package app.ritme.training;

import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.PlannedRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The workout a guest is in.
 *
 * @param position the exercise the guest is at, from 0
 * @param sets those of this workout, in the order they were done
 * @param lastTime of each exercise the sets of the workout before that had it
 * @param exercises as they are by now: also what the guest swapped and added
 * @param restUntil when the rest after the last set ends; absent when there is none
 */
public record RunningWorkout(
        WorkoutId id,
        int turn,
        List<PlannedRow> exercises,
        int position,
        List<SetRow> sets,
        Map<ExerciseId, List<SetRow>> lastTime,
        Optional<Instant> restUntil,
        Otherwise otherwise) {

    /** The exercise the guest is at. */
    public PlannedRow exercise() {
        return exercises.get(position);
    }

    /** The place the guest is at. */
    public PlaceId place() {
        return PlaceId.of(exercise().id());
    }

    public List<SetRow> setsOf(PlannedRow exercise) {
        return sets.stream()
                .filter(set -> set.place().equals(exercise.planned()))
                .toList();
    }

    /** The number of the set that comes now. */
    public int setNumber() {
        return setsOf(exercise()).size() + 1;
    }

    /** What the guest did last: the set that can be taken back. */
    public Optional<SetRow> lastSet() {
        return sets.isEmpty() ? Optional.empty() : Optional.of(sets.getLast());
    }

    /** The same set of the last time; the last one where there were fewer. */
    public Optional<SetRow> setOfLastTime() {
        List<SetRow> before = lastTime.getOrDefault(exercise().exerciseId(), List.of());
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(Math.min(setNumber(), before.size()) - 1));
    }
}
