package app.ritme.schedule.planner;

import app.ritme.organisation.RoomId;
import app.ritme.people.PersonId;
import app.ritme.schedule.SessionId;
import java.io.Serializable;
import java.util.Optional;

/**
 * What cannot be as planned; one of these at most.
 *
 * @param colleague who is not there in these days
 * @param room that cannot be used in these days
 * @param guest who is not there for a while
 * @param group that too few come to
 */
public record FellOut(
        Optional<PersonId> colleague, Optional<RoomId> room, Optional<GuestAway> guest, Optional<SessionId> group)
        implements Serializable {

    /** Nothing did. */
    public static final FellOut NOTHING =
            new FellOut(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static FellOut away(PersonId colleague) {
        return new FellOut(Optional.of(colleague), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static FellOut closed(RoomId room) {
        return new FellOut(Optional.empty(), Optional.of(room), Optional.empty(), Optional.empty());
    }

    public static FellOut absent(GuestAway guest) {
        return new FellOut(Optional.empty(), Optional.empty(), Optional.of(guest), Optional.empty());
    }

    public static FellOut tooSmall(SessionId group) {
        return new FellOut(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(group));
    }
}
