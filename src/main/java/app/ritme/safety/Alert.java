package app.ritme.safety;

import app.ritme.people.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody must come to a guest, and why. Raised by {@link AlertRepository#raise}, so that two at once are one; who
 * is called and who comes is its {@link AlertWatch}.
 */
@Entity
class Alert {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @SuppressWarnings("unused") // a rule about days raises once a day
    private @Nullable LocalDate day;

    private Instant raisedAt;
    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Alert() {}

    void close(PersonId by, Instant now) {
        this.closedAt = now;
        this.closedBy = by.value();
    }

    AlertId id() {
        return new AlertId(id);
    }

    PersonId guest() {
        return new PersonId(personId);
    }

    Reason reason() {
        return reason;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<PersonId> closedBy() {
        return Optional.ofNullable(closedBy).map(PersonId::new);
    }
}
