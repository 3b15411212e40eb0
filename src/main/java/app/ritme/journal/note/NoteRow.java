package app.ritme.journal.note;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note, opened.
 *
 * @param writer how its writer is called; empty for the reader
 * @param session it is about, for a note that stands with everybody who came; absent when it is about this guest alone
 * @param changedAt absent when it is as it was written
 */
public record NoteRow(
        CareNoteId id,
        String writer,
        @Nullable NotedSession session,
        NoteWords words,
        Instant writtenAt,
        @Nullable Instant changedAt)
        implements Serializable {

    public boolean isMine() {
        return writer.isEmpty();
    }

    /** Whether the reader may change it here; what is about a session is changed there, for everybody. */
    public boolean mayChange() {
        return isMine() && session == null;
    }
}
