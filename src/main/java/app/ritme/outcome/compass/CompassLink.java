package app.ritme.outcome.compass;

import app.ritme.shared.Ids;
import app.ritme.shared.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What opens the compass of one moment to whoever has the mail; read by queries and by the database's own rule. */
@Entity
@SuppressWarnings("unused")
class CompassLink {

    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID tenantId;

    private UUID aftercareId;

    @Enumerated(EnumType.STRING)
    private CompassMoment moment;

    private byte[] tokenHash;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected CompassLink() {}

    CompassLink(AftercareId aftercare, CompassMoment moment, Secret secret, Instant expiresAt) {
        this.aftercareId = aftercare.value();
        this.moment = moment;
        this.tokenHash = secret.hash();
        this.expiresAt = expiresAt;
    }
}
