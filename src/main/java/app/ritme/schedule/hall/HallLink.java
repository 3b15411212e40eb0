package app.ritme.schedule.hall;

import app.ritme.shared.Ids;
import app.ritme.shared.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The one address of the screen in the hall; good until it is renewed or withdrawn. */
@Entity
class HallLink {

    @Id
    @SuppressWarnings("unused")
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // queries ask for it
    private byte[] tokenHash;

    private Instant madeAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HallLink() {}

    HallLink(Secret secret, Instant now) {
        renew(secret, now);
    }

    /** Only this secret opens it from now on. */
    final void renew(Secret secret, Instant now) {
        this.tokenHash = secret.hash();
        this.madeAt = now;
    }

    Instant madeAt() {
        return madeAt;
    }
}
