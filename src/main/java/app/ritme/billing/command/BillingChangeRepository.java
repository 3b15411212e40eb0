package app.ritme.billing.command;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BillingChangeRepository extends JpaRepository<BillingChange, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from BillingChange c where c.id = :id")
    Optional<BillingChange> lock(UUID id);
}
