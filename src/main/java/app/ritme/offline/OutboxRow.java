package app.ritme.offline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That something a page sent has arrived, from whom, and a fingerprint of what it was. Written by a query alone. */
@Entity
@SuppressWarnings({"unused", "NullAway.Init"}) // queries ask for it
class OutboxRow {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID tenantId;

    private UUID personId;
    private String fingerprint;
    private Instant arrivedAt;

    @Version
    private @Nullable Long version;

    protected OutboxRow() {}
}
