package app.ritme.journal;

import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said about what I wrote. It stays with me when nobody reads along any more. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyCommentService {

    private final JournalEntryRepository entries;
    private final OwnEntries own;
    private final Comments comments;
    private final Clock clock;

    MyCommentService(JournalEntryRepository entries, OwnEntries own, Comments comments, Clock clock) {
        this.entries = entries;
        this.own = own;
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * All that was said about an entry of mine, the first first.
     *
     * @throws NotFoundException when the entry is not mine
     */
    public List<CommentRow> comments(JournalEntryId id) {
        return comments.of(own.get(id).id());
    }

    /**
     * Says something to who reads along.
     *
     * @throws NotFoundException when the entry is not mine
     * @throws Refusal when nobody reads along now, nothing is said, too much, or enough already
     */
    @Transactional
    public CommentRow say(JournalEntryId id, String text) {
        JournalEntry entry = own.get(id);
        if (entries.shared(Set.of(id.value()), clock.instant()).isEmpty()) {
            throw new Refusal("error.comment.nobody");
        }
        return comments.say(entry, text);
    }

    /**
     * Takes away what anybody said about an entry of mine.
     *
     * @throws NotFoundException when there is no such thing
     */
    @Transactional
    public void remove(JournalCommentId id) {
        comments.remove(id);
    }
}
