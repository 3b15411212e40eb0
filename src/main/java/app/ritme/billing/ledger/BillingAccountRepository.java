package app.ritme.billing.ledger;

import app.ritme.billing.BillingMode;
import app.ritme.shared.Ids;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BillingAccountRepository extends JpaRepository<BillingAccount, UUID> {

    /** The account beside the subscription that decides and what the operator said, where there is such. */
    record Standing(
            BillingAccount account,
            @Nullable BillingSubscription subscription,
            @Nullable BillingAssignment assignment) {}

    Optional<BillingAccount> findByMode(BillingMode mode);

    @Query("select new app.ritme.billing.ledger.BillingAccountRepository$Standing(a, s, g) from BillingAccount a"
            + " left join BillingSubscription s on s.mode = a.mode and s.isCurrent"
            + " left join BillingAssignment g on g.withdrawnAt is null where a.mode = :mode")
    Optional<Standing> standing(BillingMode mode);

    /** Whoever writes facts waits here for the one before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from BillingAccount a where a.mode = :mode")
    Optional<BillingAccount> lock(BillingMode mode);

    /** The account of the bound house, locked; made when there is none, though two make it at once. */
    default BillingAccount locked(BillingMode mode) {
        return lock(mode).orElseGet(() -> {
            make(Ids.next(), mode.name());
            return lock(mode).orElseThrow();
        });
    }

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into app.billing_account (tenant_id, id, mode, phase)"
                    + " values (app.current_tenant(), :id, :mode, 'NONE') on conflict (tenant_id, mode) do nothing")
    void make(UUID id, String mode);
}
