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
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who looks after a guest noted about the guest. Its writer alone changes it, and then all that is sealed in
 * it is sealed anew; so those of a group are written in one batch.
 */
@Entity
class CareNote {

    private static final String TABLE = "care_note";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private UUID writerId;
    private @Nullable UUID sessionId;

    @Embedded
    private SealedNote note;

    private Instant writtenAt;
    private @Nullable Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CareNote() {}

    /** @throws Refusal when nothing is written, or too much */
    CareNote(PersonId guest, PersonId writer, NoteWords words, Seal seal, Instant now) {
        this.personId = guest.value();
        this.writerId = writer.value();
        this.writtenAt = now;
        write(words, seal);
    }

    /** About a session the guest came to. @throws Refusal when nothing is written, or too much */
    static CareNote of(SessionId session, PersonId guest, PersonId writer, NoteWords words, Seal seal, Instant now) {
        var note = new CareNote(guest, writer, words, seal, now);
        note.sessionId = session.value();
        return note;
    }

    /** @throws Refusal when nothing is written, or too much */
    void change(NoteWords words, Seal seal, Instant now) {
        write(words, seal);
        this.changedAt = now;
    }

    private void write(NoteWords words, Seal seal) {
        words.refuseUnfit();
        this.note = new SealedNote(TABLE, id, words, seal);
    }

    CareNoteId id() {
        return new CareNoteId(id);
    }

    PersonId guest() {
        return new PersonId(personId);
    }

    PersonId writer() {
        return new PersonId(writerId);
    }

    NoteWords words(Seal seal) {
        return note.open(TABLE, id, seal);
    }

    /** As it lies open when nothing was typed since it was kept. */
    NoteWriting writing(Seal seal) {
        return new NoteWriting(id, words(seal), stamp(), null);
    }

    /** As its writer reads it, when it is about no session. */
    NoteRow own(Seal seal) {
        return row("", null, seal);
    }

    /**
     * @param by how its writer is called, empty for who reads it
     * @param session it is about; absent when it is about none
     */
    NoteRow row(String by, @Nullable NotedSession session, Seal seal) {
        return new NoteRow(id(), by, session, words(seal), writtenAt, changedAt);
    }

    String stamp() {
        return id + ":" + version;
    }
}
