package app.ritme.schedule.hours;

import app.ritme.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** That a colleague turned out to be away, for whoever found out, in their own transaction. */
@Component
public class Absences {

    private final LeaveRepository leaves;
    private final WorkTimes times;

    Absences(LeaveRepository leaves, WorkTimes times) {
        this.leaves = leaves;
        this.times = times;
    }

    /**
     * Writes leave for these days, both included.
     *
     * @return what was written; empty where it was known already
     */
    public Optional<LeaveId> note(PersonId colleague, LocalDate first, LocalDate last) {
        boolean known = leaves.findByPersonIdAndLastDayGreaterThanEqualOrderByFirstDay(colleague.value(), last).stream()
                .map(Leave::row)
                .anyMatch(leave -> !leave.first().isAfter(first));
        return known ? Optional.empty() : Optional.of(times.addLeave(colleague, first, last));
    }

    /** Takes {@link #note} back; what somebody removed since stays removed. */
    public void forget(LeaveId id) {
        leaves.findById(id.value()).ifPresent(times::removeLeave);
    }
}
