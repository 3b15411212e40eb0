package app.ritme;

import app.ritme.account.AccountId;
import app.ritme.people.MemberId;
import app.ritme.people.PersonId;
import app.ritme.shared.EmailAddress;
import java.util.UUID;

/** An organisation of a test. */
public record House(
        UUID tenant, String slug, String name, UUID managerAccount, UUID managerPerson, UUID managerMember) {

    /** Somebody with an account and a role in a house. */
    public record Person(House house, UUID account, UUID person, UUID member) {

        public AccountId accountId() {
            return new AccountId(account);
        }

        public PersonId personId() {
            return new PersonId(person);
        }

        public MemberId memberId() {
            return new MemberId(member);
        }
    }

    public Person manager() {
        return new Person(this, managerAccount, managerPerson, managerMember);
    }

    /** The manager's address, which nobody else's house has. */
    public EmailAddress managerEmail() {
        return new EmailAddress("manager@" + slug + ".example");
    }

    /** Where a page of this house is. */
    public String path(String page) {
        return "o/" + slug + "/" + page;
    }
}
