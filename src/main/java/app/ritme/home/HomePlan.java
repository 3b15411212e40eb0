package app.ritme.home;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.shared.Ids;
import app.ritme.shared.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A guest's one plan for home, sealed with the guest's key whoever wrote the last word. */
@Entity
@DynamicUpdate
class HomePlan {

    private static final String TABLE = "home_plan";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // queries ask for it
    private UUID personId;

    private Sealed content;

    @SuppressWarnings("unused") // for whoever looks into the table
    private Instant changedAt;

    @SuppressWarnings("unused") // row security reads it
    private UUID changedBy;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HomePlan() {}

    HomePlan(PersonId guest, PlanWords words, Seal seal, PersonId writer, Instant now) {
        this.personId = guest.value();
        write(words, seal, writer, now);
    }

    final void write(PlanWords words, Seal seal, PersonId writer, Instant now) {
        this.content = seal.seal(TABLE, id, words.written());
        this.changedAt = now;
        this.changedBy = writer.value();
    }

    UUID id() {
        return id;
    }

    PlanWords words(Seal seal) {
        return PlanWords.read(seal.open(TABLE, id, content));
    }
}
