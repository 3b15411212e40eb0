package app.ritme.training.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What came of one exercise of a plan in one workout.
 *
 * @param day in the house
 */
public record DoneWorkout(LocalDate day, Instant beganAt, List<DoneSet> sets) implements Serializable {

    /** The only one of its day. */
    DoneWorkout(LocalDate day, List<DoneSet> sets) {
        this(day, day.atStartOfDay(ZoneOffset.UTC).toInstant(), sets);
    }

    /** @param pain 0 to 10; 0 where nothing was said */
    public record DoneSet(int reps, Tank tank, int pain) implements Serializable {}

    int fewest() {
        return sets.stream().mapToInt(DoneSet::reps).min().orElse(0);
    }

    int total() {
        return sets.stream().mapToInt(DoneSet::reps).sum();
    }

    /** What was left after the hardest set. */
    int left() {
        return sets.stream().mapToInt(set -> set.tank().ordinal()).min().orElse(0);
    }

    PainZone pain() {
        return PainZone.of(sets.stream().mapToInt(DoneSet::pain).max().orElse(0));
    }
}
