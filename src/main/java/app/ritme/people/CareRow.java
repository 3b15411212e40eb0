package app.ritme.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who works in the house looks after a guest, and so may see how the guest is.
 *
 * @param until absent when it lasts until somebody ends it
 */
public record CareRow(
        UUID care,
        UUID guest,
        String guestName,
        UUID carer,
        String carerName,
        Instant since,
        @Nullable Instant until) implements Serializable {

    public CareId id() {
        return new CareId(care);
    }

    public PersonId guestId() {
        return new PersonId(guest);
    }

    public PersonId carerId() {
        return new PersonId(carer);
    }
}
