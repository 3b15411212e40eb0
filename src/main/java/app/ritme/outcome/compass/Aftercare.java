package app.ritme.outcome.compass;

import app.ritme.enrolment.EnrolmentId;
import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * That a guest is asked again after a stay, by mail, until they stop it. Says when something was answered and never what, so
 * that a job may read it.
 */
@Entity
class Aftercare {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private @Nullable CompassMoment answered;

    private @Nullable Instant stoppedAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Aftercare() {}

    Aftercare(PersonId guest, EnrolmentId stay) {
        this.personId = guest.value();
        this.enrolmentId = stay.value();
    }

    /** An earlier moment is not asked any more. */
    void answer(CompassMoment moment) {
        if (!isAnswered(moment)) {
            this.answered = moment;
        }
    }

    void stop(Instant now) {
        if (stoppedAt == null) {
            this.stoppedAt = now;
        }
    }

    void resume() {
        this.stoppedAt = null;
    }

    boolean isStopped() {
        return stoppedAt != null;
    }

    /** This moment, or a later one. */
    boolean isAnswered(CompassMoment moment) {
        return answered != null && answered.compareTo(moment) >= 0;
    }

    /** Whether a mail would ask something that is still to be answered. */
    boolean asks(CompassMoment moment) {
        return moment.isAtHome() && !isStopped() && !isAnswered(moment);
    }

    AftercareId id() {
        return new AftercareId(id);
    }

    PersonId guest() {
        return new PersonId(personId);
    }

    EnrolmentId stay() {
        return new EnrolmentId(enrolmentId);
    }
}
