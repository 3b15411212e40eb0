package app.ritme.home;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That somebody outside opened a plan by its link; by whom, nobody can say. */
@Entity
class HomeOpening {

    @Id
    @SuppressWarnings("unused")
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // queries ask for it
    private UUID linkId;

    @SuppressWarnings("unused") // queries ask for it
    private Instant openedAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HomeOpening() {}

    HomeOpening(HomeLinkId link, Instant openedAt) {
        this.linkId = link.value();
        this.openedAt = openedAt;
    }
}
