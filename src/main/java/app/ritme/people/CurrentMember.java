package app.ritme.people;

import app.ritme.shared.Role;
import java.util.UUID;

/** Who is asking, in the bound organisation. */
public record CurrentMember(UUID member, UUID person, String givenName, String familyName, Role role, boolean billing) {

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
