package app.ritme.enrolment;

import app.ritme.program.ProgramKind;
import app.ritme.program.ProgramVersionId;
import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition in a list, with how full it is.
 *
 * @param endsOn absent for a rolling edition without an end
 * @param personsTaken on its fullest night to come
 * @param roomsTaken likewise
 * @param waiting how many enrolments wait for a place
 */
public record EditionRow(
        EditionId id,
        String name,
        ProgramKind kind,
        ProgramVersionId version,
        LocalizedText program,
        int lengthDays,
        UUID location,
        String locationName,
        ZoneId zone,
        boolean rolling,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Set<DayOfWeek> arrivalDays,
        boolean closed,
        int capacityPersons,
        @Nullable Integer capacityRooms,
        int personsTaken,
        int roomsTaken,
        int waiting)
        implements Serializable {

    /** As a query finds it. */
    EditionRow(
            Edition edition, LocalizedText program, String locationName, String zone, Integer persons, Integer rooms, long waiting) {
        this(
                edition.id(),
                edition.name(),
                edition.kind(),
                edition.version(),
                program,
                edition.lengthDays(),
                edition.location().value(),
                locationName,
                ZoneId.of(zone),
                edition.isRolling(),
                edition.startsOn(),
                edition.endsOn(),
                Set.copyOf(edition.arrivalDays()),
                edition.isClosed(),
                edition.capacityPersons(),
                edition.capacityRooms(),
                persons,
                rooms,
                (int) waiting);
    }

    public boolean isFullOfPersons() {
        return personsTaken >= capacityPersons;
    }

    public boolean isFullOfRooms() {
        return capacityRooms != null && roomsTaken >= capacityRooms;
    }

    /** The last day of a stay that begins then. */
    public LocalDate departure(LocalDate arrival) {
        LocalDate whole = arrival.plusDays(lengthDays - 1L);
        return endsOn != null && (!rolling || whole.isAfter(endsOn)) ? endsOn : whole;
    }
}
