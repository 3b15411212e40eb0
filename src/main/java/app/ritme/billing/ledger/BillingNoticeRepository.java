package app.ritme.billing.ledger;

import app.ritme.billing.BillingMode;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BillingNoticeRepository extends JpaRepository<BillingNotice, UUID> {

    boolean existsByModeAndKindAndRefAndAttempt(BillingMode mode, BillingNotice.Kind kind, String ref, int attempt);
}
