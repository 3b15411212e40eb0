package app.ritme.enrolment;

import app.ritme.organisation.LocationId;
import app.ritme.program.ProgramVersionId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in about an edition.
 *
 * @param rolling whether guests arrive on any of {@code arrivalDays} instead of all together
 * @param endsOn the last day; may be absent only when it is rolling
 * @param capacityRooms absent when only persons are counted
 */
public record EditionData(
        String name,
        ProgramVersionId version,
        LocationId location,
        boolean rolling,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Set<DayOfWeek> arrivalDays,
        int capacityPersons,
        @Nullable Integer capacityRooms) {}
