package app.ritme.enrolment;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How full an edition is on one night; of a series of days, on one day.
 *
 * @param capacityRooms absent when only persons are counted
 */
public record NightFigures(
        EditionId edition,
        LocalDate night,
        int personsTaken,
        int capacityPersons,
        int roomsTaken,
        @Nullable Integer capacityRooms)
        implements Serializable {}
