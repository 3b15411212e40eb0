package app.ritme.enquiry;

import app.ritme.people.PersonId;
import java.time.Instant;

/** When an introduction talk is, and with whom. */
public record PlannedTalk(Instant startsAt, Instant endsAt, PersonId host) {

    /** Whether it can be moved or cancelled no more. */
    public boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }
}
