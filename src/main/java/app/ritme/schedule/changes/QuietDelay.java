package app.ritme.schedule.changes;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How long it must be quiet before changes are told, once the house said so; one row per organisation. */
@Entity
class QuietDelay {

    @Id
    @SuppressWarnings("unused")
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private int minutes;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    protected QuietDelay() {}

    QuietDelay(int minutes) {
        this.minutes = minutes;
    }

    void become(int wanted) {
        this.minutes = wanted;
    }

    Duration duration() {
        return Duration.ofMinutes(minutes);
    }
}
