package app.ritme.training;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A workout that was done.
 *
 * @param turn which of the plan's: 0 is A
 * @param hard how hard it was altogether, 0 to 10, where the guest said so
 * @param sets in the order they were done
 */
public record WorkoutRow(UUID workout, LocalDate day, int turn, Optional<Integer> hard, List<SetRow> sets) {

    public WorkoutId id() {
        return new WorkoutId(workout);
    }

    /** The sets of each exercise, in the order of the exercises. */
    public List<List<SetRow>> exercises() {
        return List.copyOf(sets.stream()
                .collect(Collectors.groupingBy(SetRow::planned, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
