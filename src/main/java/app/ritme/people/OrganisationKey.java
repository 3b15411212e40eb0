package app.ritme.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The key that wraps the keys of everybody in the house; itself wrapped by the master key. Written by {@link Keys}. */
@Entity
class OrganisationKey {

    @Id
    @SuppressWarnings({"unused", "NullAway.Init"}) // given by the database
    private UUID id;

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings({"unused", "NullAway.Init"}) // read by queries
    private byte[] wrapped;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    protected OrganisationKey() {}
}
