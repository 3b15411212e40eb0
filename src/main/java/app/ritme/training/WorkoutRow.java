package app.ritme.training;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A workout that was done.
 *
 * @param turn which of the plan's: 0 is A
 * @param hard how hard it was altogether, 0 to 10, where the guest said so
 * @param sets in the order they were done
 * @param changes what was done otherwise than planned, in its order
 */
public record WorkoutRow(
        UUID workout, LocalDate day, int turn, Optional<Integer> hard, List<SetRow> sets, List<ChangeRow> changes) {

    public WorkoutId id() {
        return new WorkoutId(workout);
    }

    /** Those that somebody else wrote down, and the guest has not looked at yet. */
    public List<SetRow> unconfirmed() {
        return sets.stream().filter(SetRow::asksGuest).toList();
    }

    /** Who wrote some of it down for the guest, by first name; nobody where the guest did all of it. */
    public String by() {
        return sets.stream()
                .flatMap(set -> Stream.ofNullable(set.by()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The sets of each exercise, in the order of the exercises. */
    public List<List<SetRow>> exercises() {
        return List.copyOf(sets.stream()
                .collect(Collectors.groupingBy(SetRow::place, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
