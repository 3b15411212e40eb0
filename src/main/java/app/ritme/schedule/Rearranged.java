package app.ritme.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a session goes, and with whom of the staff; its guests stay.
 *
 * @param version as it was seen
 */
public record Rearranged(
        SessionId session,
        long version,
        LocalDate day,
        LocalTime at,
        UUID location,
        @Nullable UUID room,
        Set<UUID> staff) {

    /** What it becomes of how it is now. */
    SessionValues of(SessionValues now) {
        return new SessionValues(
                now.kind(), now.title(), day, at, now.minutes(), location, room, staff, now.guests());
    }
}
