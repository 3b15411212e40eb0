package app.ritme.journal;

import app.ritme.people.PersonId;
import java.io.Serializable;
import java.util.UUID;

/** A guest I look after who said that a day is heavy. */
public record LowCheckIn(UUID guest, String guestName, CheckInAnswers answers) implements Serializable {

    public PersonId guestId() {
        return new PersonId(guest);
    }
}
