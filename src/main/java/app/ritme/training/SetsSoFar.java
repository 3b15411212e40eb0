package app.ritme.training;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a workout has before another set at a place.
 *
 * @param all its sets, in the order they were done
 */
record SetsSoFar(List<SetLog> all, Place place) {

    /** Numbers of sets that were taken back may be missing in between: the next one follows the highest. */
    int nextNumber() {
        return 1
                + same().stream()
                        .map(SetLog::number)
                        .max(Comparator.naturalOrder())
                        .orElse(0);
    }

    /** How many there are with the next one. */
    int countWithNext() {
        return same().size() + 1;
    }

    /** Whether nothing in the workout was done after that moment. */
    boolean noneAfter(Instant moment) {
        return all.stream().noneMatch(set -> set.loggedAt().isAfter(moment));
    }

    private List<SetLog> same() {
        return all.stream().filter(set -> set.place().equals(place.id())).toList();
    }
}
