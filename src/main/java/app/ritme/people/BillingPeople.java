package app.ritme.people;

import app.ritme.shared.Role;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who handles the subscription, and for how many colleagues it is paid. */
@Component
public class BillingPeople {

    private static final String HANDLES = " from Member m join Person p on p.id = m.personId"
            + " where m.billing and m.role = :manager and m.state = app.ritme.people.MemberState.ACTIVE";

    private final EntityManager entities;

    BillingPeople(EntityManager entities) {
        this.entities = entities;
    }

    /** Those who can be mailed, the longest here first. */
    public List<BillingPerson> all() {
        return entities.createQuery(
                        "select p" + HANDLES + " and p.email is not null order by m.since, m.id", Person.class)
                .setParameter("manager", Role.MANAGER)
                .getResultStream()
                .map(person ->
                        new BillingPerson(person.givenName(), person.email().orElseThrow(), person.language()))
                .toList();
    }

    /** How many work here now: neither guests nor those who were only asked in. */
    public long working() {
        return entities.createQuery(
                        "select count(m) from Member m where m.role <> :guest"
                                + " and m.state = app.ritme.people.MemberState.ACTIVE",
                        Long.class)
                .setParameter("guest", Role.GUEST)
                .getSingleResult();
    }

    /** The account that is a member here, by the name others know. */
    public Optional<String> nameOf(UUID account) {
        return entities.createQuery(
                        "select p from Member m join Person p on p.id = m.personId where m.accountId = :account",
                        Person.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .map(Person::fullName);
    }
}
