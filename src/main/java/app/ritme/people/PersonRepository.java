package app.ritme.people;

import app.ritme.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    String IS_GUEST = " from Person p left join Member m on m.personId = p.id"
            + " where (m.id is null or m.role = app.ritme.shared.Role.GUEST)"
            + " and (m.id is null or m.state <> app.ritme.people.MemberState.ENDED or :alsoEnded = true)"
            + " and lower(concat(p.givenName, ' ', p.familyName)) like :name escape '\\'";

    boolean existsByEmailAndIdNot(String email, UUID id);

    Optional<Person> findByEmail(String email);

    @Query("select new app.ritme.people.GuestRow(p.id, p.givenName, p.familyName, p.email, p.phone, m.id, m.state)"
            + IS_GUEST + " order by lower(p.givenName), lower(p.familyName), p.id")
    List<GuestRow> guests(String name, boolean alsoEnded, Pageable page);

    @Query("select count(p)" + IS_GUEST)
    int countGuests(String name, boolean alsoEnded);

    @Query("select new app.ritme.people.SearchHit(p.id, trim(concat(p.givenName, ' ', p.familyName)), m.role)"
            + " from Person p left join Member m on m.personId = p.id"
            + " where lower(concat(p.givenName, ' ', p.familyName)) like :name escape '\\'"
            + " order by lower(p.givenName), lower(p.familyName), p.id")
    List<SearchHit> search(String name, Limit limit);

    /** Those who work here now, by name: whom a guest meets. */
    @Query("select new app.ritme.people.Host(p.id, p.givenName, p.familyName, m.role)"
            + " from Member m join Person p on p.id = m.personId"
            + " where m.state = app.ritme.people.MemberState.ACTIVE and m.role <> :guest"
            + " order by lower(p.givenName), p.id")
    List<Host> hosts(Role guest);

    /** The managers who handle the subscription now, by name. */
    @Query("select new app.ritme.people.Host(p.id, p.givenName, p.familyName, m.role)"
            + " from Member m join Person p on p.id = m.personId"
            + " where m.state = app.ritme.people.MemberState.ACTIVE and m.role = :manager and m.billing = true"
            + " order by lower(p.givenName), p.id")
    List<Host> billing(Role manager);

    /** How somebody is called, and whether they work here now. */
    record NameRow(UUID id, String givenName, String familyName, boolean worksHere) {}

    String NAME_ROW = "select new app.ritme.people.PersonRepository$NameRow(p.id, p.givenName, p.familyName,"
            + " case when m.role <> app.ritme.shared.Role.GUEST and m.state = app.ritme.people.MemberState.ACTIVE"
            + " then true else false end) from Person p left join Member m on m.personId = p.id where ";

    @Query(NAME_ROW + "p.id in :ids")
    List<NameRow> names(Collection<UUID> ids);

    @Query(NAME_ROW + "p.id in :ids or (m.role <> app.ritme.shared.Role.GUEST"
            + " and m.state = app.ritme.people.MemberState.ACTIVE)"
            + " order by lower(p.givenName), lower(p.familyName), p.id")
    List<NameRow> namesOfTeamAnd(Collection<UUID> ids);
}
