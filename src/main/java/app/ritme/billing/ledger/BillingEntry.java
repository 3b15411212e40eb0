package app.ritme.billing.ledger;

import app.ritme.billing.HistoryRow;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that happened to the subscription; only ever added. */
@Entity
class BillingEntry {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private Instant at;
    private @Nullable UUID actor;
    private String what;
    private String detail;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BillingEntry() {}

    BillingEntry(Instant at, @Nullable UUID actor, String what, String detail) {
        this.at = at;
        this.actor = actor;
        this.what = what;
        this.detail = detail;
    }

    Optional<UUID> actor() {
        return Optional.ofNullable(actor);
    }

    HistoryRow row(Function<UUID, String> names) {
        return new HistoryRow(id, at, what, detail, actor().map(names));
    }
}
