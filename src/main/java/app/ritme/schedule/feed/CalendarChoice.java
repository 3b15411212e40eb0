package app.ritme.schedule.feed;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What the house lets out in calendars, once it said so; one row per organisation. */
@Entity
class CalendarChoice {

    @Id
    @SuppressWarnings("unused")
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private boolean firstNames;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    void sayFirstNames(boolean allowed) {
        this.firstNames = allowed;
    }

    boolean firstNames() {
        return firstNames;
    }
}
