package app.ritme.training;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A workout that was done.
 *
 * @param turn which of the plan's: 0 is A
 * @param sets in the order they were done
 */
public record WorkoutRow(UUID workout, LocalDate day, int turn, List<SetRow> sets) {

    /** The sets of each exercise, in the order of the exercises. */
    public List<List<SetRow>> exercises() {
        return List.copyOf(sets.stream()
                .collect(Collectors.groupingBy(SetRow::planned, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
