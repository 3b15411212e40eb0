package app.ritme.schedule.planner;

import app.ritme.people.PersonId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to plan.
 *
 * @param fellOut what cannot be as it was planned
 * @param guest whose days alone are planned; empty for those of everybody
 */
public record PlanRequest(LocalDate from, LocalDate to, FellOut fellOut, Optional<PersonId> guest)
        implements Serializable {

    /** The days of everybody. */
    public PlanRequest(LocalDate from, LocalDate to, FellOut fellOut) {
        this(from, to, fellOut, Optional.empty());
    }

    /** What lacks somebody or something, and nothing else. */
    public static PlanRequest gaps(LocalDate from, LocalDate to) {
        return new PlanRequest(from, to, new FellOut.Nothing());
    }
}
