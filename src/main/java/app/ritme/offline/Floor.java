package app.ritme.offline;

import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.schedule.SessionInfo;
import java.util.List;
import java.util.Optional;

/**
 * Whom somebody can train with on the floor.
 *
 * @param guests whom they look after, by name
 * @param session the training of now, or the one that comes next today; absent when they lead none
 */
public record Floor(List<PersonName> guests, Optional<SessionInfo> session) {

    /** How many take part whom others look after. */
    public int others() {
        List<PersonId> mine = guests.stream().map(PersonName::id).toList();
        return session.map(training -> (int) training.guests().stream()
                        .filter(guest -> !mine.contains(guest))
                        .count())
                .orElse(0);
    }
}
