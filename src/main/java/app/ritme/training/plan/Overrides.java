package app.ritme.training.plan;

import app.ritme.shared.Refusal;
import app.ritme.training.exercise.ExerciseId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a coach asks otherwise than the rules of the version before; each needs its reason. */
public final class Overrides {

    /** There is no version before. */
    public static final Overrides NONE = new Overrides(Map.of());

    private final Map<ExerciseId, List<Course>> before;

    private Overrides(Map<ExerciseId, List<Course>> before) {
        this.before = before;
    }

    /** @param courses of this version, by the exercise of the plan */
    public static Overrides of(PlanVersion version, Map<UUID, Course> courses) {
        return new Overrides(version.workouts().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        PlannedRow::exerciseId,
                        Collectors.mapping(
                                row -> Objects.requireNonNull(courses.get(row.planned())), Collectors.toList()))));
    }

    /**
     * What the rule asks, where this weight is something else in every place of the exercise; and whatever the weight is,
     * where pain stopped the exercise in any of them, since another version lets it go on.
     */
    public Optional<Course> overridden(ExerciseId exercise, Optional<Load> load) {
        List<Course> courses = before.getOrDefault(exercise, List.of());
        Optional<Course> stopped = courses.stream().filter(Course::frozen).findFirst();
        return stopped.or(() -> courses.stream()
                .findFirst()
                .filter(first -> courses.stream().allMatch(each -> each.isOverriddenBy(load))));
    }

    /**
     * Likewise, of what a coach saves.
     *
     * @throws Refusal when it comes without a reason
     */
    Optional<Course> overridden(Prescription prescribed) {
        Optional<Course> other = overridden(prescribed.exercise(), prescribed.load());
        if (other.isPresent() && prescribed.reason().isEmpty()) {
            throw new Refusal("error.training.reason");
        }
        return other;
    }
}
