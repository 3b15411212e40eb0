package app.ritme.journal.habit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A habit as it is shown.
 *
 * @param proposedBy who proposed it, empty for one of the guest's own
 * @param score from 0 to 1
 * @param open the days that can be ticked still, today first; none unless it runs
 * @param done those of them on which it was done
 */
@SuppressWarnings("serial") // lists of days
public record HabitRow(
        UUID habit,
        String name,
        HabitSchedule schedule,
        HabitState state,
        String proposedBy,
        Tally tally,
        double score,
        List<LocalDate> open,
        Set<LocalDate> done)
        implements Serializable {

    public HabitId id() {
        return new HabitId(habit);
    }

    public Growth growth() {
        return Growth.of(score);
    }
}
