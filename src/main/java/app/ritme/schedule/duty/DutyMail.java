package app.ritme.schedule.duty;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Where tomorrow's day list is mailed each evening; one row per organisation that ever wanted it. */
@Entity
class DutyMail {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private @Nullable String address;
    private @Nullable Instant askedFor;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    /** From the next evening on. */
    void to(@Nullable EmailAddress wanted) {
        this.address = wanted == null ? null : wanted.value();
    }

    /** A task waits for this moment; there is never a second. */
    void askFor(Instant evening) {
        this.askedFor = evening;
    }

    /** No task waits any more. */
    void rest() {
        this.askedFor = null;
    }

    UUID id() {
        return id;
    }

    Optional<EmailAddress> address() {
        return Optional.ofNullable(address).map(EmailAddress::new);
    }

    Optional<Instant> askedFor() {
        return Optional.ofNullable(askedFor);
    }
}
