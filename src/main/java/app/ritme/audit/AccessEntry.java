package app.ritme.audit;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody opened something of somebody else. */
@Entity(name = "AccessLog")
@Table(name = "access_log")
class AccessEntry {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private UUID readerId;
    private String what;
    private UUID thingId;
    private Instant openedAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AccessEntry() {}

    AccessEntry(PersonId subject, PersonId reader, String what, UUID thing, Instant openedAt) {
        this.personId = subject.value();
        this.readerId = reader.value();
        this.what = what;
        this.thingId = thing;
        this.openedAt = openedAt;
    }
}
