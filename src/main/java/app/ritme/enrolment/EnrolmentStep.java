package app.ritme.enrolment;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A step of an enrolment, with who took it and why; written once. */
@Entity
class EnrolmentStep {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enrolment_id")
    @SuppressWarnings("unused") // queries ask for it
    private Enrolment enrolment;

    private Instant at;
    private @Nullable UUID byId;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason reason;

    private String note;

    @SuppressWarnings("NullAway.Init")
    protected EnrolmentStep() {}

    EnrolmentStep(Enrolment enrolment, EnrolmentState state, @Nullable EndReason reason, String note, By by) {
        this.enrolment = enrolment;
        this.at = by.at();
        this.byId = by.person();
        this.state = state;
        this.reason = reason;
        this.note = note;
    }

    Instant at() {
        return at;
    }

    @Nullable
    UUID by() {
        return byId;
    }

    EnrolmentState state() {
        return state;
    }

    @Nullable
    EndReason reason() {
        return reason;
    }

    String note() {
        return note;
    }
}
