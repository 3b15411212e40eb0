package app.ritme.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A location with its rooms.
 *
 * @param closedFrom first local day on which it is closed; absent while it is open
 */
public record LocationRow(
        LocationId id,
        String name,
        ZoneId zone,
        String address,
        @Nullable LocalDate closedFrom,
        long version,
        List<RoomRow> rooms) {}
