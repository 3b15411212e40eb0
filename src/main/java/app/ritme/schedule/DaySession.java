package app.ritme.schedule;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationId;
import app.ritme.people.PersonName;
import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session on the board and in the day list.
 *
 * @param place the location, which {@code location} names
 * @param room absent where there is none
 * @param staff by name, as are the guests
 * @param waiting for a place, the first first
 * @param equipment what it needs of a kind of equipment; absent where it needs none
 * @param block the key of the one it comes from; absent where it comes from none
 */
public record DaySession(
        SessionId id,
        BlockKind kind,
        LocalizedText title,
        When when,
        LocationId place,
        String location,
        @Nullable UUID room,
        String roomName,
        List<PersonName> staff,
        List<Guest> guests,
        List<PersonName> waiting,
        boolean pinned,
        Optional<CancelReason> cancelled,
        @Nullable EquipmentNeed equipment,
        @Nullable UUID block,
        long version) {

    /**
     * A guest of the session, and whether they were there.
     *
     * @param why not, where somebody said
     */
    public record Guest(PersonName name, Optional<Attendance> attendance, Optional<AbsenceReason> why) {}
}
