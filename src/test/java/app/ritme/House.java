package app.ritme;

import java.util.UUID;

/** An organisation of a test. */
public record House(
        UUID tenant, String slug, String name, UUID managerAccount, UUID managerPerson, UUID managerMember) {

    /** Somebody with an account and a role in a house. */
    public record Person(House house, UUID account, UUID person, UUID member) {}

    public Person manager() {
        return new Person(this, managerAccount, managerPerson, managerMember);
    }
}
