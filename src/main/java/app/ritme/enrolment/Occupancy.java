package app.ritme.enrolment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * How full an edition will be.
 *
 * @param nights those on which it runs, in order
 */
public record Occupancy(EditionId edition, String name, int capacityPersons, List<NightFigures> nights)
        implements Serializable {

    /** The most persons on any of its nights from the one day to the other, both included; empty when it does not run. */
    public OptionalInt most(LocalDate from, LocalDate to) {
        return nights.stream()
                .filter(night -> !night.night().isBefore(from) && !night.night().isAfter(to))
                .mapToInt(NightFigures::personsTaken)
                .max();
    }
}
