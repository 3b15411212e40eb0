package app.ritme.schedule;

import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonName;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows about one session.
 *
 * @param generated whether it comes from a program
 * @param equipmentName what the kind of equipment it needs is called
 * @param staff by name, as are the guests
 * @param waiting for a place, the first first
 * @param most how many guests somebody said there are at most
 * @param largest how many guests there is place for; empty where nothing says so
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
        List<PersonName> waiting,
        OptionalInt most,
        OptionalInt largest,
        boolean pinned,
        Optional<CancelReason> cancelled,
        boolean generated,
        Optional<Repeats> repeats,
        long version) {

    /** Whether no guest more has a place. */
    public boolean isFull() {
        return largest.isPresent() && guests.size() >= largest.getAsInt();
    }

    public When when() {
        return new When(data.day(), data.at(), data.minutes(), zone);
    }
}
