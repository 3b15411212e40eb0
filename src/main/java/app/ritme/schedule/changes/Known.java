package app.ritme.schedule.changes;

import app.ritme.program.BlockKind;
import app.ritme.schedule.Change.State;
import app.ritme.schedule.SessionValues;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody knows of a session they take part in: when, where and who leads it. Not why, and not who else comes. */
public record Known(
        BlockKind kind,
        LocalDate day,
        LocalTime at,
        int minutes,
        UUID location,
        @Nullable UUID room,
        Set<UUID> staff) implements Serializable {

    /** Nothing where there is no such session, it does not take place, or this person has no part in it. */
    static @Nullable Known of(@Nullable State state, UUID person) {
        if (state == null || state.cancelled() != null) {
            return null;
        }
        SessionValues values = state.values();
        return values.staff().contains(person) || values.guests().contains(person)
                ? new Known(
                        values.kind(),
                        values.day(),
                        values.at(),
                        values.minutes(),
                        values.location(),
                        values.room(),
                        Set.copyOf(values.staff()))
                : null;
    }

    Instant startsAt(ZoneId zone) {
        return day.atTime(at).atZone(zone).toInstant();
    }

    boolean isSameTime(Known other) {
        return day.equals(other.day) && at.equals(other.at);
    }
}
