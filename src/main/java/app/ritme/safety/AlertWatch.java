package app.ritme.safety;

import app.ritme.people.PersonId;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * That an alert must be taken, by whom it is, and when to look again. Says nothing of the guest, so that a job may
 * follow it; locked by whoever changes it.
 */
@Entity
class AlertWatch {

    /** That of the alert. */
    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private Instant dueAt;
    private @Nullable UUID holderId;
    private boolean passingOn;
    private @Nullable Instant overAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AlertWatch() {}

    AlertWatch(AlertId alert, Instant now) {
        this.id = alert.value();
        this.dueAt = now;
    }

    /** Nothing happens by itself before then. */
    void lookAgain(Instant then) {
        this.dueAt = then;
    }

    boolean isDue(Instant now) {
        return overAt == null && !now.isBefore(dueAt);
    }

    /** Whether somebody must take it: nobody has, or who has it hands it over. */
    boolean waits() {
        return overAt == null && (holderId == null || passingOn);
    }

    /**
     * It is theirs from now on. Who hands it over and takes it again keeps it.
     *
     * @throws Refusal when it is over, or somebody else was first
     */
    void take(PersonId by) {
        refuseOver();
        if (!waits() && !by.value().equals(holderId)) {
            throw new Refusal("error.alert.taken");
        }
        this.holderId = by.value();
        this.passingOn = false;
    }

    /** The next one must take it; until then it stays with who has it. */
    void passOn() {
        this.passingOn = holderId != null;
    }

    /** @throws Refusal when it is over, or not theirs */
    void refuseUnlessHeldBy(PersonId person) {
        refuseOver();
        if (!person.value().equals(holderId)) {
            throw new Refusal("error.alert.take-first");
        }
    }

    void end(Instant now) {
        this.overAt = now;
        this.passingOn = false;
    }

    private void refuseOver() {
        if (overAt != null) {
            throw new Refusal("error.alert.over");
        }
    }

    AlertId alert() {
        return new AlertId(id);
    }

    Instant dueAt() {
        return dueAt;
    }

    Optional<PersonId> holder() {
        return Optional.ofNullable(holderId).map(PersonId::new);
    }
}
