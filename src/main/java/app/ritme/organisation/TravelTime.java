package app.ritme.organisation;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How long it takes to get from one location to another, and as long back. */
@Entity
class TravelTime {

    @Id
    @SuppressWarnings("unused")
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // queries and the ways of a location ask for it
    private UUID oneId;

    @SuppressWarnings("unused") // likewise
    private UUID otherId;

    @SuppressWarnings("unused") // likewise
    private int minutes;

    @SuppressWarnings("NullAway.Init")
    protected TravelTime() {}

    TravelTime(Way way, int minutes) {
        this.oneId = way.one().value();
        this.otherId = way.other().value();
        this.minutes = minutes;
    }

    void become(int other) {
        this.minutes = other;
    }
}
