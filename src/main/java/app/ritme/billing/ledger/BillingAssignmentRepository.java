package app.ritme.billing.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BillingAssignmentRepository extends JpaRepository<BillingAssignment, UUID> {

    @Query("select a from BillingAssignment a where a.withdrawnAt is null")
    Optional<BillingAssignment> standing();

    List<BillingAssignment> findByOrderByAssignedAtDescIdDesc(Limit limit);
}
