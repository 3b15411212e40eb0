package app.ritme.journal.note;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note, opened.
 *
 * @param writer how its writer is called; empty for the reader, who may change it
 * @param changedAt absent when it is as it was written
 */
public record NoteRow(
        CareNoteId id,
        String writer,
        NoteWords words,
        Instant writtenAt,
        @Nullable Instant changedAt) implements Serializable {

    public boolean isMine() {
        return writer.isEmpty();
    }
}
