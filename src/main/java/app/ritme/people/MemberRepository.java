package app.ritme.people;

import app.ritme.shared.Role;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface MemberRepository extends JpaRepository<Member, UUID> {

    /** In a transaction of its own where there is none yet: without one the database is told nobody's name. */
    @Transactional(readOnly = true)
    @Query("select new app.ritme.people.CurrentMember(m.id, p.id, p.givenName, p.familyName, m.role, m.billing,"
            + " coalesce((select a.standing from Allowance a), app.ritme.shared.Standing.GOOD))"
            + " from Member m join Person p on p.id = m.personId"
            + " where m.accountId = :account and m.state = app.ritme.people.MemberState.ACTIVE")
    Optional<CurrentMember> findCurrent(UUID account);

    Optional<Member> findByPersonId(UUID person);

    Optional<Member> findByAccountId(UUID account);

    @Query("select new app.ritme.people.TeamRow(m.id, p.id, p.givenName, p.familyName, p.email, m.role, m.state,"
            + " m.billing, m.version) from Member m join Person p on p.id = m.personId where m.role <> :guest"
            + " order by case m.state when app.ritme.people.MemberState.ACTIVE then 0"
            + " when app.ritme.people.MemberState.INVITED then 1 else 2 end,"
            + " lower(p.givenName), lower(p.familyName), p.id")
    List<TeamRow> team(Role guest);

    /** All managers who act now, locked: whoever takes one away sees the others, and no one else does meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Member m where m.role = :manager and m.state = :active order by m.id")
    List<Member> lockAll(Role manager, MemberState active);
}
