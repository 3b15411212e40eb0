package app.ritme.schedule.planner;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What to plan.
 *
 * @param fellOut what cannot be as it was planned
 */
public record PlanRequest(LocalDate from, LocalDate to, FellOut fellOut) implements Serializable {

    /** What lacks somebody or something, and nothing else. */
    public static PlanRequest gaps(LocalDate from, LocalDate to) {
        return new PlanRequest(from, to, new FellOut.Nothing());
    }
}
