package app.ritme.journal;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that was said about an entry, opened.
 *
 * @param author how who said it is called; empty for the reader
 */
public record CommentRow(JournalCommentId id, String author, String text, Instant writtenAt) implements Serializable {

    public boolean isMine() {
        return author.isEmpty();
    }
}
