package app.ritme.organisation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A room.
 *
 * @param capacity most persons at once
 * @param turnaroundMinutes needed between two uses, to clean or to heat
 * @param setUpMinutes needed before a use, when it was used for something else before
 * @param hours absent where it is always open
 * @param asks what being in it asks of a body
 * @param closedFrom first local day on which it is closed; absent while it is open
 */
public record RoomRow(
        RoomId id,
        String name,
        RoomKind kind,
        int capacity,
        int turnaroundMinutes,
        int setUpMinutes,
        @Nullable OpenHours hours,
        Set<Demand> asks,
        @Nullable LocalDate closedFrom,
        long version) {

    /** Whether it is open all that time of a day. */
    public boolean isOpenDuring(LocalTime from, int minutes) {
        return hours == null || hours.isDuring(from, minutes);
    }
}
