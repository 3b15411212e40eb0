package app.ritme.safety;

import app.ritme.people.PersonId;
import java.time.Duration;
import java.util.Optional;

/**
 * How a house keeps its guests safe.
 *
 * @param patience for how many minutes one colleague is called before the next is
 * @param clinician who answers for the safety of guests, as long as they work here
 */
public record HouseSafety(int patience, Optional<Clinician> clinician, HelpNumbers numbers) {

    /** As long as a house sets no other. */
    public static final int PATIENCE = 10;

    /** Who answers for the safety of guests. */
    public record Clinician(PersonId person, String name) {}

    Duration patienceTime() {
        return Duration.ofMinutes(patience);
    }
}
