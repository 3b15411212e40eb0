package app.ritme.people;

import app.ritme.shared.Role;
import app.ritme.shared.Standing;
import java.util.UUID;

/** Who is asking, in the bound organisation, and how it stands with its subscription: both may change between two clicks. */
public record CurrentMember(
        UUID member, UUID person, String givenName, String familyName, Role role, boolean billing, Standing standing) {

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    /** Whether this member may see and change the subscription. */
    public boolean handlesBilling() {
        return role == Role.MANAGER && billing;
    }
}
