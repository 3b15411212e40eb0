package app.ritme.billing.command;

import app.ritme.billing.BillingMode;
import app.ritme.billing.gateway.ItemChange;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanKey;
import app.ritme.billing.plan.PlanPrice;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A change as it was previewed, to be confirmed as it was seen or not at all. */
@Entity
class BillingChange {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    private BillingMode mode;

    private String subscription;
    private String itemId;

    @Enumerated(EnumType.STRING)
    private PlanKey plan;

    private int planVersion;

    @Enumerated(EnumType.STRING)
    private Interval period;

    private String lookupKey;
    private long quantity;
    private boolean atOnce;
    private long dueMinor;
    private Instant reckonedAt;
    private Instant validUntil;
    private @Nullable Instant usedAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BillingChange() {}

    BillingChange(
            BillingMode mode,
            String subscription,
            String itemId,
            Plan plan,
            PlanPrice price,
            long quantity,
            boolean atOnce,
            long dueMinor,
            Instant reckonedAt,
            Instant validUntil) {
        this.mode = mode;
        this.subscription = subscription;
        this.itemId = itemId;
        this.plan = plan.key();
        this.planVersion = plan.version();
        this.period = price.interval();
        this.lookupKey = price.lookupKey();
        this.quantity = quantity;
        this.atOnce = atOnce;
        this.dueMinor = dueMinor;
        this.reckonedAt = reckonedAt;
        this.validUntil = validUntil;
    }

    /** @throws Refusal when it was seen too long ago, or is done already */
    void use(Instant now) {
        if (usedAt != null || now.isAfter(validUntil)) {
            throw new Refusal("error.billing.preview-old");
        }
        this.usedAt = now;
    }

    UUID id() {
        return id;
    }

    boolean atOnce() {
        return atOnce;
    }

    String subscription() {
        return subscription;
    }

    String itemId() {
        return itemId;
    }

    String lookupKey() {
        return lookupKey;
    }

    long quantity() {
        return quantity;
    }

    Instant reckonedAt() {
        return reckonedAt;
    }

    long dueMinor() {
        return dueMinor;
    }

    PlanKey plan() {
        return plan;
    }

    ItemChange atStripe() {
        return new ItemChange(subscription, itemId, lookupKey, quantity, reckonedAt);
    }

    String words() {
        return plan + " " + period;
    }
}
