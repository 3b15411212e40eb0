package app.ritme.safety.duty;

import app.ritme.people.PersonId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody who is on duty, and until when. */
public record OnDuty(UUID person, String givenName, String familyName, Instant until) implements Serializable {

    public PersonId id() {
        return new PersonId(person);
    }
}
