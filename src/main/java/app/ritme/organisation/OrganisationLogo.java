package app.ritme.organisation;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The picture of a house, square, apart from the settings so that those stay small. */
@Entity
class OrganisationLogo {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private byte[] png;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationLogo() {}

    OrganisationLogo(LogoImage image, Instant now) {
        this.png = image.png();
        this.changedAt = now;
    }

    void replace(LogoImage image, Instant now) {
        this.png = image.png();
        this.changedAt = now;
    }

    byte[] png() {
        return png.clone();
    }
}
