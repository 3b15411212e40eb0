package app.ritme.journal;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that a guest shares with me, opened.
 *
 * @param about the session it is about; absent when it is about none
 * @param photos with it, in order; not the pictures themselves
 * @param comments what was said about it, the first first
 */
@SuppressWarnings("serial") // a list of records
public record SharedEntry(
        Words words, @Nullable AboutSession about, List<JournalPhotoId> photos, List<CommentRow> comments)
        implements Serializable {

    public String text() {
        return words.text();
    }
}
