package app.ritme.journal.note;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies open to be written on: something new or a note from before, with what was typed since it was last kept.
 *
 * @param stamp changes with every save; whoever saves on an older one does not know what was written meanwhile
 * @param savedAt when what was typed since was saved; absent when nothing was
 */
public record NoteWriting(
        @Nullable UUID note,
        NoteWords words,
        String stamp,
        @Nullable Instant savedAt) implements Serializable {

    /** Something new of which nothing is written. */
    public static final NoteWriting EMPTY = new NoteWriting(null, NoteWords.NONE, "new", null);

    /** Absent for something new. */
    public Optional<CareNoteId> noteId() {
        return Optional.ofNullable(note).map(CareNoteId::new);
    }
}
