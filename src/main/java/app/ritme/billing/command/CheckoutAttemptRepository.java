package app.ritme.billing.command;

import app.ritme.billing.BillingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CheckoutAttemptRepository extends JpaRepository<CheckoutAttempt, UUID> {

    @Query("select a from CheckoutAttempt a where a.mode = :mode and a.status in"
            + " (app.ritme.billing.command.CheckoutAttempt.Status.CREATING,"
            + " app.ritme.billing.command.CheckoutAttempt.Status.OPEN)")
    List<CheckoutAttempt> open(BillingMode mode);

    Optional<CheckoutAttempt> findByModeAndSessionId(BillingMode mode, String session);

    /** Who else of this house wants to subscribe waits here; ends with the transaction. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(hashtextextended('checkout' || :house, 0))")
    Integer lockHouse(String house);
}
