package app.ritme.home;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.Sealed;
import app.ritme.shared.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An address that opens a plan for home to whoever holds it, until it ends or is withdrawn. */
@Entity
@DynamicUpdate
class HomeLink {

    private static final String TABLE = "home_link";
    private static final int DAYS = 7;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // row security reads it
    private UUID personId;

    @SuppressWarnings("unused") // queries ask for it
    private byte[] tokenHash;

    private Sealed label;
    private byte[] content;
    private String language;
    private Instant madeAt;
    private Instant endsAt;
    private @Nullable Instant withdrawnAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HomeLink() {}

    /** What it shows is sealed with its secret, to whom it was given with the guest's key. */
    HomeLink(PersonId guest, Gift gift, GivenPlan plan, Language reader, Seal seal, Secret secret, Instant now) {
        this.personId = guest.value();
        this.tokenHash = secret.hash();
        this.label = seal.seal(TABLE, id, gift.to());
        this.content = SecretSeal.seal(secret, id, plan.written());
        this.language = reader.code();
        this.madeAt = now;
        this.endsAt = now.plus(Duration.ofDays((long) gift.weeks() * DAYS));
    }

    /** Opens nothing any more; when it did, stays said. */
    void withdraw(Instant now) {
        this.withdrawnAt = now;
    }

    HomeLinkId id() {
        return new HomeLinkId(id);
    }

    String to(Seal seal) {
        return seal.open(TABLE, id, label);
    }

    GivenPlan plan(Secret secret) {
        return GivenPlan.read(SecretSeal.open(secret, id, content));
    }

    Language language() {
        return Language.ofCode(language);
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant endsAt() {
        return endsAt;
    }
}
