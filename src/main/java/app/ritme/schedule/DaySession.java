package app.ritme.schedule;

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
 * @param room absent where there is none
 * @param staff by name, as are the guests
 */
public record DaySession(
        SessionId id,
        BlockKind kind,
        LocalizedText title,
        When when,
        String location,
        @Nullable UUID room,
        String roomName,
        List<PersonName> staff,
        List<Guest> guests,
        boolean pinned,
        Optional<CancelReason> cancelled,
        long version) {

    /**
     * A guest of the session, and whether they were there.
     *
     * @param why not, where somebody said
     */
    public record Guest(PersonName name, Optional<Attendance> attendance, Optional<AbsenceReason> why) {}
}
