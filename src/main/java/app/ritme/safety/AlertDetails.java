package app.ritme.safety;

import app.ritme.people.PersonId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert that was opened.
 *
 * @param holder who has it; absent while nobody took it, and when it is over
 * @param waits whether somebody must take it
 * @param history what happened, the first first
 */
@SuppressWarnings("serial") // a list of records
public record AlertDetails(
        AlertId id,
        PersonId guest,
        String guestName,
        Reason reason,
        Instant raisedAt,
        @Nullable PersonId holder,
        boolean waits,
        boolean over,
        List<AlertMoment> history)
        implements Serializable {

    public boolean isHeldBy(PersonId person) {
        return person.equals(holder);
    }
}
