package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
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

/** Something a guest wrote and finished. Nobody else reads it, unless a {@link JournalShare} says so. */
@Entity
@DynamicUpdate
class JournalEntry {

    static final String TABLE = "journal_entry";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private String prompt;
    private Sealed content;

    @Embedded
    private @Nullable SealedAbout about;

    private Instant writtenAt;
    private Instant changedAt;
    private @Nullable Instant removedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    /** @throws Refusal when nothing is written */
    JournalEntry(PersonId writer, Words words, Optional<AboutSession> session, Seal seal, Instant now) {
        this.personId = writer.value();
        this.writtenAt = now;
        write(words, session, seal, now);
    }

    /** @throws Refusal when nothing is written */
    final void write(Words words, Optional<AboutSession> session, Seal seal, Instant now) {
        if (words.text().isBlank()) {
            throw new Refusal("error.journal.empty");
        }
        this.prompt = words.prompt();
        this.content = seal.seal(TABLE, id, words.text());
        this.about = session.map(said -> new SealedAbout(TABLE, id, said, seal)).orElse(null);
        this.changedAt = now;
    }

    /** Takes it out of sight, for its readers too. */
    void remove(Instant now) {
        this.removedAt = now;
    }

    void restore() {
        this.removedAt = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    JournalEntryId id() {
        return new JournalEntryId(id);
    }

    PersonId writer() {
        return new PersonId(personId);
    }

    Words words(Seal seal) {
        return new Words(prompt, seal.open(TABLE, id, content));
    }

    /** The session it is about; absent when it is about none. */
    @Nullable
    AboutSession about(Seal seal) {
        return about == null ? null : about.open(TABLE, id, seal);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** As it lies open when nothing was typed since it was finished. */
    Writing writing(Seal seal) {
        return new Writing(id, words(seal), about(seal), stamp(), changedAt, false, List.of());
    }

    String stamp() {
        return id + ":" + version;
    }
}
