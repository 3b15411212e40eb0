package app.ritme.training.plan;

import app.ritme.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a guest shall do, for the workouts that are made of it. */
@Component
public class Plans {

    private final PlannedExerciseRepository exercises;

    Plans(PlannedExerciseRepository exercises) {
        this.exercises = exercises;
    }

    /** The version that counts now. */
    public Optional<PlanVersion> version(PersonId guest) {
        return version(exercises.newest(guest.value()));
    }

    Optional<PlanVersion> version(PersonId guest, int number) {
        return version(exercises.version(guest.value(), number));
    }

    /** The workouts of the version that counts now, A first; none without a plan. */
    public List<List<PlannedRow>> workouts(PersonId guest) {
        return byTurn(exercises.now(guest.value()));
    }

    /** The exercises of one workout of a version, in order. */
    public List<PlannedRow> workout(UUID version, int turn) {
        return exercises.of(version, turn);
    }

    /** The exercises of the workout of a guest this one stands in, in order; none where there is no such exercise. */
    public List<PlannedRow> around(PersonId guest, PlannedExerciseId exercise) {
        return exercises.around(guest.value(), exercise.value());
    }

    /** All exercises of a version of this guest's plan, by workout and in order. */
    public List<PlannedRow> exercises(PersonId guest, UUID version) {
        return exercises.whole(guest.value(), version);
    }

    private static Optional<PlanVersion> version(List<PlanLine> lines) {
        return lines.stream()
                .findFirst()
                .map(PlanLine::version)
                .map(row -> new PlanVersion(
                        row.number(),
                        row.madeBy(),
                        row.madeAt(),
                        byTurn(lines.stream().map(PlanLine::exercise).toList())));
    }

    private static List<List<PlannedRow>> byTurn(List<PlannedRow> ordered) {
        return List.copyOf(ordered.stream()
                .collect(Collectors.groupingBy(PlannedRow::turn, TreeMap::new, Collectors.toList()))
                .values());
    }
}
