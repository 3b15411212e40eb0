package app.ritme.billing.ledger;

import app.ritme.billing.BillingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BillingSubscriptionRepository extends JpaRepository<BillingSubscription, UUID> {

    List<BillingSubscription> findByMode(BillingMode mode);

    @Query("select s from BillingSubscription s where s.mode = :mode and s.isCurrent")
    Optional<BillingSubscription> current(BillingMode mode);
}
