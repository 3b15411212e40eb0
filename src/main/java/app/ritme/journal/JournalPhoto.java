package app.ritme.journal;

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

/**
 * A photo with something a guest writes, sealed with their key; of something new or of an entry. Readers of the entry see
 * it once the writing it was put on is finished.
 */
@Entity
@DynamicUpdate
class JournalPhoto {

    static final String TABLE = "journal_photo";

    /** So many with one entry. */
    static final int MOST = 3;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;

    @SuppressWarnings("unused") // read and written by queries
    private @Nullable UUID entryId;

    @SuppressWarnings("unused") // read by queries
    private int place;

    @SuppressWarnings("unused") // read and written by queries
    private boolean finished;

    private Sealed content;
    private Instant addedAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected JournalPhoto() {}

    /**
     * @param entry absent for something new
     * @param place from 1 to {@link #MOST}
     */
    JournalPhoto(PersonId writer, @Nullable UUID entry, int place, PhotoImage image, Seal seal, Instant now) {
        this.personId = writer.value();
        this.entryId = entry;
        this.place = place;
        this.content = seal.seal(TABLE, id, image.jpeg());
        this.addedAt = now;
    }

    JournalPhotoId id() {
        return new JournalPhotoId(id);
    }

    PersonId writer() {
        return new PersonId(personId);
    }

    Instant addedAt() {
        return addedAt;
    }

    byte[] jpeg(Seal seal) {
        return seal.bytes(TABLE, id, content);
    }
}
