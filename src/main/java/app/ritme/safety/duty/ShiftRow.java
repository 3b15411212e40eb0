package app.ritme.safety.duty;

import app.ritme.people.Called;
import app.ritme.people.PersonId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A shift of the roster. */
public record ShiftRow(
        UUID shift, UUID colleague, String givenName, String familyName, Instant startsAt, Instant endsAt)
        implements Called, Serializable {

    public DutyShiftId id() {
        return new DutyShiftId(shift);
    }

    /** What puts it on the roster once more. */
    public NewShift again(ZoneId house) {
        LocalDateTime from = LocalDateTime.ofInstant(startsAt, house);
        return new NewShift(
                new PersonId(colleague),
                from.toLocalDate(),
                from.toLocalTime(),
                LocalDateTime.ofInstant(endsAt, house).toLocalTime());
    }
}
