package app.ritme.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    Optional<Invitation> findByTokenHash(byte[] hash);

    /** Locked, because its mail may leave just as it is answered; whoever comes second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.tokenHash = :hash")
    Optional<Invitation> lockByTokenHash(byte[] hash);

    /** As {@link #lockByTokenHash}. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id")
    Optional<Invitation> lockById(UUID id);

    @Query("select i from Invitation i where i.memberId = :member and i.acceptedAt is null and i.revokedAt is null")
    List<Invitation> open(UUID member);

    Optional<Invitation> findFirstByMemberIdOrderByCreatedAtDescIdDesc(UUID member);

    @Query("select new app.ritme.people.OpenInvitation(i.id, i.memberId, i.email, i.sentAt, i.expiresAt)"
            + " from Invitation i where i.acceptedAt is null and i.revokedAt is null")
    List<OpenInvitation> allOpen();
}
