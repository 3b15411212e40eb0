package app.ritme.billing.command;

import app.ritme.billing.BillingMode;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanKey;
import app.ritme.billing.plan.PlanPrice;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One try to subscribe; a house has at most one that is open, because each open payment page can be paid. */
@Entity
class CheckoutAttempt {

    /** How far it is. */
    enum Status {
        CREATING,
        OPEN,
        COMPLETE,
        EXPIRED,
        SUPERSEDED
    }

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    private BillingMode mode;

    @Enumerated(EnumType.STRING)
    private PlanKey plan;

    private int planVersion;

    @Enumerated(EnumType.STRING)
    private Interval period;

    private String currency;
    private long quantity;
    private @Nullable String sessionId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.CREATING;

    private Instant begunAt;
    private Instant expiresAt;
    private UUID begunBy;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CheckoutAttempt() {}

    CheckoutAttempt(
            BillingMode mode, Plan plan, PlanPrice price, long quantity, Instant begunAt, Instant expiresAt, UUID by) {
        this.mode = mode;
        this.plan = plan.key();
        this.planVersion = plan.version();
        this.period = price.interval();
        this.currency = price.currency().getCurrencyCode();
        this.quantity = quantity;
        this.begunAt = begunAt;
        this.expiresAt = expiresAt;
        this.begunBy = by;
    }

    boolean isFor(Plan other, PlanPrice price) {
        return plan == other.key()
                && planVersion == other.version()
                && period == price.interval()
                && currency.equals(price.currency().getCurrencyCode());
    }

    boolean isOpenAt(Instant now) {
        return isUndecided() && expiresAt.isAfter(now);
    }

    boolean isUndecided() {
        return status == Status.OPEN || status == Status.CREATING;
    }

    void open(String session) {
        this.sessionId = session;
        this.status = Status.OPEN;
    }

    void end(Status how) {
        this.status = how;
    }

    UUID id() {
        return id;
    }

    /** The same on every try of the same attempt. */
    String idemKey() {
        return "checkout:" + id;
    }

    long quantity() {
        return quantity;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    String sessionId() {
        return sessionId;
    }
}
