package app.ritme.schedule;

import app.ritme.organisation.EquipmentNeed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a session goes, and with whom.
 *
 * @param version as it was seen
 * @param off why it does not take place any more; absent when it does
 */
public record Rearranged(
        SessionId session,
        long version,
        LocalDate day,
        LocalTime at,
        UUID location,
        @Nullable UUID room,
        Set<UUID> staff,
        Set<UUID> guests,
        @Nullable EquipmentNeed equipment,
        @Nullable CancelReason off) {

    /** What it becomes of how it is now. */
    SessionValues of(SessionValues now) {
        return new SessionValues(
                now.kind(), now.title(), day, at, now.minutes(), location, room, staff, guests, equipment);
    }
}
