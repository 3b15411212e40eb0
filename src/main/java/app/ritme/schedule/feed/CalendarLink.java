package app.ritme.schedule.feed;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody's one address for a calendar outside; good until it is renewed or withdrawn. */
@Entity
class CalendarLink {

    @Id
    @SuppressWarnings("unused")
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // queries ask for it
    private UUID personId;

    @SuppressWarnings("unused") // queries ask for it
    private byte[] tokenHash;

    @SuppressWarnings("unused") // queries ask for it
    private String language;

    private Instant madeAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CalendarLink() {}

    CalendarLink(PersonId person, Secret secret, Language reader, Instant now) {
        this.personId = person.value();
        renew(secret, reader, now);
    }

    /** Only this secret opens it from now on, in this language. */
    final void renew(Secret secret, Language reader, Instant now) {
        this.tokenHash = secret.hash();
        this.language = reader.code();
        this.madeAt = now;
    }

    Instant madeAt() {
        return madeAt;
    }
}
