package app.ritme.journal;

import java.io.Serializable;
import java.util.List;

/**
 * An entry that a guest shares with me, opened.
 *
 * @param photos with it, in order; not the pictures themselves
 * @param comments what was said about it, the first first
 */
@SuppressWarnings("serial") // a list of records
public record SharedEntry(Words words, List<JournalPhotoId> photos, List<CommentRow> comments) implements Serializable {

    public String text() {
        return words.text();
    }
}
