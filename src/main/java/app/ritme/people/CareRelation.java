package app.ritme.people;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the house looks after a guest; while it is valid, row security shows them the guest's health. */
@Entity
class CareRelation {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID guestId;
    private UUID carerId;
    private Instant beginsAt;

    @SuppressWarnings("unused") // kept for whoever asks later
    private @Nullable UUID begunBy;

    private @Nullable Instant endsAt;

    @SuppressWarnings("unused") // kept for whoever asks later
    private @Nullable UUID endedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CareRelation() {}

    CareRelation(PersonId guest, PersonId carer, Instant beginsAt, @Nullable Instant endsAt, PersonId begunBy) {
        this.guestId = guest.value();
        this.carerId = carer.value();
        this.beginsAt = beginsAt;
        this.endsAt = endsAt;
        this.begunBy = begunBy.value();
    }

    /** Lets it last until then, unless it lasts longer already. */
    void lastUntil(@Nullable Instant until) {
        if (until == null || (endsAt != null && until.isAfter(endsAt))) {
            this.endsAt = until;
        }
    }

    /** Lets it end then, if it was to end at {@code planned}. */
    void endSooner(Instant planned, Instant then) {
        if (planned.equals(endsAt)) {
            this.endsAt = then.isBefore(beginsAt) ? beginsAt : then;
        }
    }

    /** Ends it now; one that is over stays as it was. */
    void end(Instant now, PersonId by) {
        if (isOverAt(now)) {
            return;
        }
        this.endsAt = now.isBefore(beginsAt) ? beginsAt : now;
        this.endedBy = by.value();
    }

    boolean isOverAt(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    CareId id() {
        return new CareId(id);
    }

    PersonId guest() {
        return new PersonId(guestId);
    }

    @Nullable
    Instant endsAt() {
        return endsAt;
    }
}
