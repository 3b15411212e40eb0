package app.ritme.billing.ledger;

import app.ritme.billing.BillingMode;
import app.ritme.billing.CurrentPlan;
import app.ritme.billing.PendingChange;
import app.ritme.billing.access.Subscribed;
import app.ritme.billing.gateway.SubscriptionFacts;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.billing.plan.PlanKey;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One subscription of the house as Stripe last told it. */
@Entity
class BillingSubscription {

    private static final String PAST_DUE = "past_due";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    private BillingMode mode;

    private String stripeId;
    private String status;
    private @Nullable String itemId;
    private @Nullable String lookupKey;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanKey plan;

    private @Nullable Integer planVersion;

    @Enumerated(EnumType.STRING)
    private @Nullable Interval period;

    private String currency;
    private long unitMinor;
    private long quantity;
    private @Nullable Instant periodStart;
    private @Nullable Instant periodEnd;
    private @Nullable Instant trialEnd;
    private @Nullable Instant cancelAt;
    private @Nullable Instant endedAt;
    private Instant createdAt;
    private @Nullable Instant pastDueSince;
    private @Nullable String scheduleId;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanKey pendingPlan;

    @Enumerated(EnumType.STRING)
    private @Nullable Interval pendingPeriod;

    private @Nullable Instant pendingAt;
    private @Nullable Instant awaitingUntil;
    private @Nullable String latestInvoice;
    private boolean hasCard;
    private boolean isCurrent;
    private Instant fetchedAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BillingSubscription() {}

    @SuppressWarnings("NullAway.Init")
    BillingSubscription(BillingMode mode, String stripeId) {
        this.mode = mode;
        this.stripeId = stripeId;
    }

    void become(SubscriptionFacts facts, PlanCatalogue catalogue, Instant now) {
        this.status = facts.status();
        this.itemId = facts.itemId();
        this.lookupKey = facts.lookupKey();
        var priced = catalogue.byLookupKey(facts.lookupKey());
        this.plan = priced.map(found -> found.plan().key()).orElse(null);
        this.planVersion = priced.map(found -> found.plan().version()).orElse(null);
        this.period = priced.map(found -> found.price().interval()).orElse(null);
        this.currency = facts.currency().toUpperCase(Locale.ROOT);
        this.unitMinor = facts.unitMinor();
        this.quantity = facts.quantity();
        this.periodStart = facts.periodStart();
        this.periodEnd = facts.periodEnd();
        this.trialEnd = facts.trialEnd();
        this.cancelAt = facts.endedAt() == null ? facts.cancelAt() : null;
        this.endedAt = facts.endedAt();
        this.createdAt = facts.createdAt();
        if (!PAST_DUE.equals(status)) {
            this.pastDueSince = null;
        } else if (pastDueSince == null) {
            // The period that is not paid began when the one before it ended.
            this.pastDueSince = facts.periodStart() == null ? now : facts.periodStart();
        }
        this.scheduleId = facts.scheduleId();
        var pending = facts.scheduled().flatMap(change -> catalogue.byLookupKey(change.lookupKey()));
        this.pendingPlan = pending.map(found -> found.plan().key()).orElse(null);
        this.pendingPeriod = pending.map(found -> found.price().interval()).orElse(null);
        this.pendingAt = facts.scheduled().map(SubscriptionFacts.Scheduled::at).orElse(null);
        this.awaitingUntil = facts.awaitingUntil();
        this.latestInvoice = facts.latestInvoice();
        this.hasCard = facts.hasCard();
        this.fetchedAt = now;
    }

    /** Its customer is gone from Stripe, and with it whatever went on. */
    void end(Instant now) {
        if (endedAt == null) {
            this.status = "canceled";
            this.endedAt = now;
            this.cancelAt = null;
            this.scheduleId = null;
            this.awaitingUntil = null;
            this.fetchedAt = now;
        }
    }

    void beCurrent(boolean current) {
        this.isCurrent = current;
    }

    boolean isCurrent() {
        return isCurrent;
    }

    /** @param open the invoices that wait to be paid */
    Subscribed subscribed(List<BillingInvoice> open) {
        return new Subscribed(
                stripeId,
                status,
                createdAt,
                endedAt,
                pastDueSince,
                plan == null ? -1 : plan.ordinal(),
                open.stream().anyMatch(invoice -> invoice.beginsInVain(stripeId)));
    }

    String stripeId() {
        return stripeId;
    }

    String status() {
        return status;
    }

    Optional<Plan> plan(PlanCatalogue catalogue) {
        return plan == null || planVersion == null ? Optional.empty() : catalogue.find(plan, planVersion);
    }

    @Nullable
    PlanKey planKey() {
        return plan;
    }

    @Nullable
    Instant trialEnd() {
        return trialEnd;
    }

    @Nullable
    Instant periodEnd() {
        return periodEnd;
    }

    @Nullable
    Instant cancelAt() {
        return cancelAt;
    }

    @Nullable
    Instant awaitingUntil() {
        return awaitingUntil;
    }

    Optional<CurrentPlan> current(PlanCatalogue catalogue) {
        Interval interval = period;
        return interval == null
                ? Optional.empty()
                : plan(catalogue)
                        .map(found -> new CurrentPlan(
                                found,
                                interval,
                                Currency.getInstance(currency),
                                unitMinor,
                                quantity,
                                periodStart,
                                periodEnd,
                                trialEnd,
                                cancelAt,
                                endedAt));
    }

    Optional<PendingChange> pending() {
        return pendingPlan == null || pendingPeriod == null || pendingAt == null
                ? Optional.empty()
                : Optional.of(new PendingChange(pendingPlan, pendingPeriod, pendingAt));
    }

    Held held(PlanCatalogue catalogue) {
        return new Held(
                stripeId,
                status,
                itemId,
                scheduleId,
                cancelAt,
                pending().isPresent(),
                awaitingUntil != null,
                current(catalogue));
    }
}
