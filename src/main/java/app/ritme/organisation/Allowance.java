package app.ritme.organisation;

import app.ritme.shared.Ids;
import app.ritme.shared.Standing;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What the subscription of an organisation allows, and how it stands; without one there are no limits. */
@Entity
class Allowance {

    @Id
    @SuppressWarnings("unused")
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private @Nullable Integer guestsInHouse;
    private @Nullable Integer staff;
    private @Nullable Integer locations;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.GOOD;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    protected Allowance() {}

    void become(AllowanceData data) {
        this.guestsInHouse = data.guestsInHouse();
        this.staff = data.staff();
        this.locations = data.locations();
        this.standing = data.standing();
    }

    Standing standing() {
        return standing;
    }

    @Nullable
    Integer limit(UsageKind kind) {
        return switch (kind) {
            case GUESTS_IN_HOUSE -> guestsInHouse;
            case STAFF -> staff;
            case LOCATIONS -> locations;
        };
    }
}
