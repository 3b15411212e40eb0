package app.ritme.journal.note;

import app.ritme.people.Seal;
import app.ritme.shared.Sealed;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text and its tags as they stand in the database, of a note and of one that is being written alike. */
@Embeddable
class SealedNote {

    private Sealed content;
    private @Nullable Sealed tags;

    @SuppressWarnings("NullAway.Init")
    protected SealedNote() {}

    SealedNote(String table, UUID row, NoteWords words, Seal seal) {
        this.content = seal.seal(table, row, words.text());
        this.tags = words.tags().isEmpty() ? null : seal.seal(table, row, words.tagText());
    }

    NoteWords open(String table, UUID row, Seal seal) {
        return new NoteWords(
                seal.open(table, row, content),
                tags == null ? Set.of() : NoteWords.tagsIn(seal.open(table, row, tags)));
    }
}
