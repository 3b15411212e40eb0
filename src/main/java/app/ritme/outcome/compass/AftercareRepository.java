package app.ritme.outcome.compass;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AftercareRepository extends JpaRepository<Aftercare, UUID> {

    String OPENED = " where k.tokenHash = :hash and k.expiresAt > :now";

    /** What a link asks, and whom. */
    record Asked(Aftercare care, CompassMoment moment, String givenName) {}

    Optional<Aftercare> findByPersonIdAndEnrolmentId(UUID person, UUID enrolment);

    /** Of this guest, the latest first. */
    @Query("select a from Aftercare a where a.personId = :person order by a.id desc")
    List<Aftercare> of(UUID person);

    /** As long as the guest has access to the house. */
    @Query("select a from Aftercare a where a.id = :id and exists (select 1 from Member m"
            + " where m.personId = a.personId and m.state = app.ritme.people.MemberState.ACTIVE)")
    Optional<Aftercare> ofMember(UUID id);

    /** What this secret opens, as long as it does. */
    @Query("select new app.ritme.outcome.compass.AftercareRepository$Asked(a, k.moment, p.givenName)"
            + " from CompassLink k join Aftercare a on a.id = k.aftercareId join Person p on p.id = a.personId"
            + OPENED)
    Optional<Asked> opened(byte[] hash, Instant now);

    /** Two tabs that answer the same wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Aftercare a where a.id = (select k.aftercareId from CompassLink k" + OPENED + ")")
    Optional<Aftercare> lock(byte[] hash, Instant now);
}
