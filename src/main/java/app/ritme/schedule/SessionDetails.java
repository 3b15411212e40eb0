package app.ritme.schedule;

import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonName;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows about one session.
 *
 * @param generated whether it comes from a program
 * @param equipmentName what the kind of equipment it needs is called
 * @param staff by name, as are the guests
 */
public record SessionDetails(
        SessionId id,
        SessionData data,
        ZoneId zone,
        String location,
        @Nullable RoomRow room,
        Optional<String> equipmentName,
        List<PersonName> staff,
        List<PersonName> guests,
        boolean pinned,
        Optional<CancelReason> cancelled,
        boolean generated,
        Optional<Repeats> repeats,
        long version) {

    public When when() {
        return new When(data.day(), data.at(), data.minutes(), zone);
    }
}
