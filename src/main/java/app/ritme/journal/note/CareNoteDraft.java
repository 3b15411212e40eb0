package app.ritme.journal.note;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.schedule.SessionId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A note that is still being written, as it was saved by itself: about a guest, new or of a note, sealed with the guest's
 * key; or about a session, sealed with the writer's. Its writer's alone.
 */
@Entity
@DynamicUpdate
class CareNoteDraft {

    private static final String TABLE = "care_note_draft";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // read by queries
    private UUID writerId;

    @SuppressWarnings("unused") // read by queries
    private @Nullable UUID guestId;

    @SuppressWarnings("unused") // read by queries
    private @Nullable UUID sessionId;

    private @Nullable UUID noteId;

    @Embedded
    private SealedNote note;

    private Instant savedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CareNoteDraft() {}

    private CareNoteDraft(PersonId writer, NoteWords words, Seal seal, Instant now) {
        this.writerId = writer.value();
        write(words, seal, now);
    }

    /** @param of the note that is being changed; absent for something new */
    static CareNoteDraft about(
            PersonId guest, PersonId writer, @Nullable UUID of, NoteWords words, Seal seal, Instant now) {
        var draft = new CareNoteDraft(writer, words, seal, now);
        draft.guestId = guest.value();
        draft.noteId = of;
        return draft;
    }

    static CareNoteDraft about(SessionId session, PersonId writer, NoteWords words, Seal ofWriter, Instant now) {
        var draft = new CareNoteDraft(writer, words, ofWriter, now);
        draft.sessionId = session.value();
        return draft;
    }

    /** @throws Refusal when too much is written */
    final void write(NoteWords words, Seal seal, Instant now) {
        words.refuseTooLong();
        this.note = new SealedNote(TABLE, id, words, seal);
        this.savedAt = now;
    }

    NoteWriting writing(Seal seal) {
        return new NoteWriting(noteId, note.open(TABLE, id, seal), stamp(), savedAt);
    }

    String stamp() {
        return id + ":" + version;
    }
}
