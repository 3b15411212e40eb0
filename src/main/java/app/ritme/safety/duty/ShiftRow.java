package app.ritme.safety.duty;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A shift of the roster. */
public record ShiftRow(UUID shift, String givenName, String familyName, Instant startsAt, Instant endsAt)
        implements Serializable {

    public DutyShiftId id() {
        return new DutyShiftId(shift);
    }

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
