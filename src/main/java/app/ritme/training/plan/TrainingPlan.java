package app.ritme.training.plan;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One version of a guest's plan; written once. The newest is the one that counts. */
@Entity
class TrainingPlan implements Persistable<UUID> {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private int number;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected TrainingPlan() {}

    TrainingPlan(PersonId guest, int number, PersonId madeBy, Instant now) {
        this.personId = guest.value();
        this.number = number;
        this.madeBy = madeBy.value();
        this.madeAt = now;
    }

    UUID personId() {
        return personId;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
