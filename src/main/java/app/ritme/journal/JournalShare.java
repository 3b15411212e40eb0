package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That one person may read an entry until a moment; taken back, it ends at once. Row security asks the same row. */
@Entity
class JournalShare {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // read by queries
    private UUID entryId;

    @SuppressWarnings("unused") // read by queries
    private UUID personId;

    private UUID readerId;

    @SuppressWarnings("unused") // kept for whoever asks later
    private Instant sharedAt;

    private Instant endsAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected JournalShare() {}

    JournalShare(JournalEntry entry, PersonId reader, Instant now, Instant endsAt) {
        this.entryId = entry.id().value();
        this.personId = entry.writer().value();
        this.readerId = reader.value();
        share(now, endsAt);
    }

    final void share(Instant now, Instant until) {
        this.sharedAt = now;
        this.endsAt = until;
    }

    /** Ends it; one that is over stays as it was. */
    void takeBack(Instant now) {
        if (lastsAt(now)) {
            this.endsAt = now;
        }
    }

    boolean lastsAt(Instant now) {
        return endsAt.isAfter(now);
    }

    PersonId reader() {
        return new PersonId(readerId);
    }

    Instant endsAt() {
        return endsAt;
    }
}
