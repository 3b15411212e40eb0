package app.ritme.billing.ledger;

import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.AllowanceData;
import app.ritme.shared.Ids;
import app.ritme.shared.Standing;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What the operator said this house may do; it goes before any subscription until it is withdrawn or its time is over. */
@Entity
class BillingAssignment {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    private PlanKey plan;

    private int planVersion;
    private @Nullable Integer guestsInHouse;
    private @Nullable Integer staff;
    private @Nullable Integer locations;
    private String reason;
    private UUID assignedBy;
    private Instant assignedAt;
    private @Nullable LocalDate until;
    private @Nullable Instant withdrawnAt;
    private @Nullable UUID withdrawnBy;
    private String withdrawnReason = "";

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BillingAssignment() {}

    BillingAssignment(Plan plan, AllowanceData limits, String reason, UUID by, @Nullable LocalDate until, Instant now) {
        this.plan = plan.key();
        this.planVersion = plan.version();
        this.guestsInHouse = limits.guestsInHouse();
        this.staff = limits.staff();
        this.locations = limits.locations();
        this.reason = reason;
        this.assignedBy = by;
        this.until = until;
        this.assignedAt = now;
    }

    /** @param why empty when another word took its place */
    void withdraw(UUID by, String why, Instant now) {
        this.withdrawnBy = by;
        this.withdrawnReason = why;
        this.withdrawnAt = now;
    }

    boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    UUID id() {
        return id;
    }

    Assigned row() {
        return new Assigned(
                plan, allowance(), reason, until, assignedBy, assignedAt, withdrawnBy, withdrawnAt, withdrawnReason);
    }

    AllowanceData allowance() {
        return new AllowanceData(guestsInHouse, staff, locations, Standing.GOOD);
    }
}
