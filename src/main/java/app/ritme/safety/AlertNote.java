package app.ritme.safety;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import app.ritme.shared.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What was done about an alert, sealed with the key of the guest; written once. */
@Entity
@DynamicUpdate
class AlertNote {

    private static final String TABLE = "alert_note";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID alertId;

    @SuppressWarnings("unused") // row security reads it
    private UUID personId;

    private UUID authorId;
    private Sealed content;
    private Instant writtenAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AlertNote() {}

    /** @throws Refusal when nothing is said */
    AlertNote(Alert alert, PersonId author, String text, Seal seal, Instant now) {
        if (text.isBlank()) {
            throw new Refusal("error.alert.note");
        }
        this.alertId = alert.id().value();
        this.personId = alert.guest().value();
        this.authorId = author.value();
        this.content = seal.seal(TABLE, id, text.strip());
        this.writtenAt = now;
    }

    String text(Seal seal) {
        return seal.open(TABLE, id, content);
    }

    AlertId alert() {
        return new AlertId(alertId);
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
