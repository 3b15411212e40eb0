package app.ritme.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A room.
 *
 * @param capacity most persons at once
 * @param turnaroundMinutes needed between two uses, to clean or to heat
 * @param closedFrom first local day on which it is closed; absent while it is open
 */
public record RoomRow(
        RoomId id,
        String name,
        RoomKind kind,
        int capacity,
        int turnaroundMinutes,
        @Nullable LocalDate closedFrom,
        long version) {}
