package app.ritme.billing.command;

import app.ritme.billing.BillingMode;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StripeCommandRepository extends JpaRepository<StripeCommand, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from StripeCommand c where c.id = :id")
    Optional<StripeCommand> lock(UUID id);

    List<StripeCommand> findByModeAndKindAndStatusIn(
            BillingMode mode, StripeCommand.Kind kind, Collection<StripeCommand.Status> states);

    /** Wishes of this kind that wait to be sent, and wait on until the caller's transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from StripeCommand c where c.mode = :mode and c.kind = :kind"
            + " and c.status = app.ritme.billing.command.StripeCommand.Status.PENDING")
    List<StripeCommand> lockPending(BillingMode mode, StripeCommand.Kind kind);
}
