package app.ritme.billing.command;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BillingChangeRepository extends JpaRepository<BillingChange, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from BillingChange c where c.id = :id")
    Optional<BillingChange> lock(UUID id);

    /** Who else of this house confirms something waits here; ends with the transaction. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(hashtextextended('change' || :house, 0))")
    Integer lockHouse(String house);

    /** Of all changes that were previewed one is done; the amounts of the others no longer hold. */
    @Modifying
    @Query("update BillingChange c set c.usedAt = :now where c.usedAt is null and c.id <> :done")
    void overtake(UUID done, Instant now);
}
