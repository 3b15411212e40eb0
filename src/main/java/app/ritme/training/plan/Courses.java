package app.ritme.training.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the exercises of a plan stand, computed each time from what was done. */
@Component
public class Courses {

    private final DoneWorkouts done;

    Courses(DoneWorkouts done) {
        this.done = done;
    }

    /**
     * By the exercise of the plan.
     *
     * @param except a workout that goes on, which changes nothing before it is over
     */
    public Map<UUID, Course> of(List<PlannedRow> exercises, Optional<UUID> except) {
        List<UUID> planned = exercises.stream().map(PlannedRow::planned).toList();
        Map<UUID, List<DoneWorkout>> before = planned.isEmpty() ? Map.of() : done.of(planned, except);
        return exercises.stream()
                .collect(Collectors.toMap(
                        PlannedRow::planned, row -> row.course().after(before.getOrDefault(row.planned(), List.of()))));
    }

    /** Of all workouts of a version. */
    public Map<UUID, Course> of(PlanVersion version) {
        return of(version.workouts().stream().flatMap(List::stream).toList(), Optional.empty());
    }

    /** A workout of a plan as it is asked now, while it goes on. */
    public List<PlannedRow> asked(List<PlannedRow> exercises, UUID workout) {
        return at(exercises, of(exercises, Optional.of(workout)));
    }

    /** The workouts of a plan as they are asked now. */
    public List<List<PlannedRow>> asked(List<List<PlannedRow>> workouts) {
        Map<UUID, Course> courses = of(workouts.stream().flatMap(List::stream).toList(), Optional.empty());
        return workouts.stream().map(workout -> at(workout, courses)).toList();
    }

    private static List<PlannedRow> at(List<PlannedRow> exercises, Map<UUID, Course> courses) {
        return exercises.stream()
                .map(row -> row.at(Objects.requireNonNull(courses.get(row.planned()))))
                .toList();
    }
}
