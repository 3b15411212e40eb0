package app.ritme.enquiry;

import app.ritme.shared.Ids;
import app.ritme.shared.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What opens an enquiry; each mail brings one of its own, made as it leaves, and all of them open it. */
@Entity
class EnquiryLink {

    @Id
    @SuppressWarnings("unused")
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // queries ask for it
    private UUID enquiryId;

    @SuppressWarnings("unused") // queries ask for it
    private byte[] tokenHash;

    @SuppressWarnings("NullAway.Init")
    protected EnquiryLink() {}

    EnquiryLink(EnquiryId enquiry, Secret secret) {
        this.enquiryId = enquiry.value();
        this.tokenHash = secret.hash();
    }
}
