package app.ritme.safety.duty;

import app.ritme.people.Called;
import app.ritme.people.PersonId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody who is on duty, and until when. */
public record OnDuty(UUID person, String givenName, String familyName, Instant until) implements Called, Serializable {

    public PersonId id() {
        return new PersonId(person);
    }
}
