package app.ritme.journal.ui;

import app.ritme.journal.CommentRow;
import app.ritme.journal.JournalEntryId;
import app.ritme.journal.MyCommentService;
import java.util.List;
import java.util.Optional;

/** What a guest can do with what is said about their entry: answer, and remove any of it. */
record OwnTalk(MyCommentService comments, JournalEntryId entry) implements TalkBox.Talk {

    /** While somebody reads along, and what was said for good. */
    static Optional<TalkBox> box(MyCommentService comments, JournalEntryId entry, boolean shared) {
        List<CommentRow> said = comments.comments(entry);
        if (!shared && said.isEmpty()) {
            return Optional.empty();
        }
        var talk = new TalkBox(entry, said, comment -> true, new OwnTalk(comments, entry));
        return Optional.of(shared ? talk : talk.closed());
    }

    @Override
    public CommentRow say(String text) {
        return comments.say(entry, text);
    }

    @Override
    public void remove(CommentRow comment) {
        comments.remove(comment.id());
    }
}
