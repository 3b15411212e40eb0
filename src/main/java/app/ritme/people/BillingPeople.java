package app.ritme.people;

import app.ritme.shared.Role;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The first of those who work here now, by name, each with how many they are. */
    public List<Worker> workers(int most) {
        return entities.createQuery(
                        "select new app.ritme.people.BillingPeople$Worker("
                                + "trim(concat(p.givenName, ' ', p.familyName)), count(*) over ())"
                                + " from Member m join Person p on p.id = m.personId"
                                + " where m.role <> :guest and m.state = app.ritme.people.MemberState.ACTIVE"
                                + " order by p.givenName, p.familyName, m.id",
                        Worker.class)
                .setParameter("guest", Role.GUEST)
                .setMaxResults(most)
                .getResultList();
    }

    /** How others know the members who have these accounts; who is no member here is not among them. */
    public Map<UUID, String> namesOf(Collection<UUID> accounts) {
        return entities.createQuery(
                        "select new app.ritme.people.BillingPeople$Named(m.accountId,"
                                + " trim(concat(p.givenName, ' ', p.familyName)))"
                                + " from Member m join Person p on p.id = m.personId where m.accountId in :accounts",
                        Named.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toMap(Named::account, Named::name));
    }

    record Named(UUID account, String name) {}

    /** Somebody who works here, and how many do. */
    public record Worker(String name, long all) {}
}
