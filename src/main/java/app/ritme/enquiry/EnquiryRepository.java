package app.ritme.enquiry;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Queries join what is known to the left: the edition, its place, the session, how the house looks. */
interface EnquiryRepository extends JpaRepository<Enquiry, UUID> {

    String TALK = "select new app.ritme.enquiry.TalkRow(e, d.name, d.locationId, l.zone, p.minutes, p.daysAhead,"
            + " t.startsAt, t.endsAt, t.cancelledAt,"
            + " (select sp.personId from SessionPart sp where sp.session = t"
            + " and sp.kind = app.ritme.schedule.PartKind.STAFF order by sp.id limit 1))"
            + " from Enquiry e join Edition d on d.id = e.editionId join Location l on l.id = d.locationId"
            + " join EnquiryPage p on 1 = 1 left join Session t on t.id = e.sessionId ";

    /** Somebody who does talks. */
    record HostRow(UUID person, String givenName) {}

    /** What this secret opens, as long as it does. */
    @Query(TALK + "where e.id = (select k.enquiryId from EnquiryLink k where k.tokenHash = :hash)"
            + " and (e.expiresAt > :now or (t.endsAt > :now and t.cancelledAt is null))")
    Optional<TalkRow> opened(byte[] hash, Instant now);

    @Query(TALK + "where e.id = :enquiry")
    Optional<TalkRow> talk(UUID enquiry);

    /** Two taps on the same enquiry wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enquiry e where e.id = (select k.enquiryId from EnquiryLink k where k.tokenHash = :hash)")
    Optional<Enquiry> lock(byte[] hash);

    /** Who does talks and works here now, by name. */
    @Query("select new app.ritme.enquiry.EnquiryRepository$HostRow(p.id, p.givenName) from TalkHost h"
            + " join Person p on p.id = h.personId join Member m on m.personId = p.id"
            + " where m.state = app.ritme.people.MemberState.ACTIVE and m.role <> app.ritme.shared.Role.GUEST"
            + " order by lower(p.givenName), p.id")
    List<HostRow> hosts();

    @Query("select p.givenName from Person p where p.id = :person")
    @Nullable
    String givenName(UUID person);
}
