package app.ritme.people;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guest in a list.
 *
 * @param state absent for a guest without an account or an invitation to one
 */
public record GuestRow(
        UUID person,
        String givenName,
        String familyName,
        @Nullable String email,
        String phone,
        @Nullable UUID member,
        @Nullable MemberState state)
        implements Serializable {

    public PersonId id() {
        return new PersonId(person);
    }

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
