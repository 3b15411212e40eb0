package app.ritme.organisation;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What the subscription of an organisation allows; without one there are no limits. */
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

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    protected Allowance() {}

    @Nullable
    Integer limit(UsageKind kind) {
        return switch (kind) {
            case GUESTS_IN_HOUSE -> guestsInHouse;
            case STAFF -> staff;
            case LOCATIONS -> locations;
        };
    }
}
