package app.ritme.people;

import app.ritme.shared.Role;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the house, in a list. */
public record TeamRow(
        UUID member,
        UUID person,
        String givenName,
        String familyName,
        @Nullable String email,
        Role role,
        MemberState state,
        boolean billing,
        long version)
        implements Serializable {

    public MemberId id() {
        return new MemberId(member);
    }

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
