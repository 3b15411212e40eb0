package app.ritme.people;

import app.ritme.shared.Role;
import java.util.UUID;

/** Somebody who works in the house, as every member may know. */
public record Host(UUID person, String givenName, String familyName, Role role) {

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
