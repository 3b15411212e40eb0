package app.ritme.safety;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a colleague was called to an alert, and whether they took it. While it lasts, row security shows them the alert. */
@Entity
class AlertCall {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID alertId;
    private UUID colleagueId;
    private Instant calledAt;
    private @Nullable Instant takenAt;
    private @Nullable Instant endsAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AlertCall() {}

    AlertCall(AlertId alert, Turn turn, Instant now) {
        this.alertId = alert.value();
        this.colleagueId = turn.person().value();
        this.calledAt = now;
        this.endsAt = turn.until();
    }

    /** Lasts until somebody else takes it, or it is over. */
    void take(Instant now) {
        this.takenAt = now;
        this.endsAt = null;
    }

    /** Somebody else has it now. */
    void end(Instant now) {
        this.endsAt = now;
    }

    /** Whether they are waited for: they did not take it, and their duty goes on. */
    boolean asks(Instant now) {
        return takenAt == null && (endsAt == null || endsAt.isAfter(now));
    }

    boolean isTaken() {
        return takenAt != null && endsAt == null;
    }

    UUID id() {
        return id;
    }

    AlertId alert() {
        return new AlertId(alertId);
    }

    PersonId colleague() {
        return new PersonId(colleagueId);
    }

    Instant calledAt() {
        return calledAt;
    }

    Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }
}
