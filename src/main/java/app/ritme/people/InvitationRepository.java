package app.ritme.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    Optional<Invitation> findByTokenHash(byte[] hash);

    @Query("select i from Invitation i where i.memberId = :member and i.acceptedAt is null and i.revokedAt is null")
    List<Invitation> open(UUID member);

    @Query("select new app.ritme.people.OpenInvitation(i.id, i.memberId, i.email, i.sentAt, i.expiresAt)"
            + " from Invitation i where i.acceptedAt is null and i.revokedAt is null")
    List<OpenInvitation> allOpen();
}
