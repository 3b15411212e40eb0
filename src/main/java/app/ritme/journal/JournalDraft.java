package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.shared.Ids;
import app.ritme.shared.Sealed;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a guest is still writing, as it was saved by itself; of something new or of an entry. Theirs alone. */
@Entity
@DynamicUpdate
class JournalDraft {

    static final String TABLE = "journal_draft";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // read by queries
    private UUID personId;

    private @Nullable UUID entryId;
    private String prompt;
    private Sealed content;

    @Embedded
    private @Nullable SealedAbout about;

    private Instant savedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected JournalDraft() {}

    /** @param entry absent for something new */
    @SuppressWarnings("NullAway.Init") // written at once
    JournalDraft(PersonId writer, @Nullable UUID entry) {
        this.personId = writer.value();
        this.entryId = entry;
    }

    void write(Words words, Optional<AboutSession> session, Seal seal, Instant now) {
        this.prompt = words.prompt();
        this.content = seal.seal(TABLE, id, words.text());
        this.about = session.map(said -> new SealedAbout(TABLE, id, said, seal)).orElse(null);
        this.savedAt = now;
    }

    Writing writing(Seal seal) {
        return new Writing(
                entryId,
                new Words(prompt, seal.open(TABLE, id, content)),
                about == null ? null : about.open(TABLE, id, seal),
                stamp(),
                savedAt,
                true,
                List.of());
    }

    String stamp() {
        return id + ":" + version;
    }
}
