package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said about entries, for their writers and readers alike, who prove first that they may; in their transaction. */
@Component
public class Comments {

    /** Of what one says at once. */
    public static final int LONGEST = 2_000;

    /** So many about one entry; more than that is better said face to face. */
    static final int MOST = 100;

    private final JournalCommentRepository comments;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    Comments(JournalCommentRepository comments, Seals seals, Self self, Clock clock) {
        this.comments = comments;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /** Opens all that was said, the first first. */
    List<CommentRow> of(JournalEntryId entry) {
        PersonId me = self.person();
        return comments.of(entry.value()).stream().map(found -> row(found, me)).toList();
    }

    /** @throws Refusal when nothing is said, too much, or enough already */
    CommentRow say(JournalEntry entry, String text) {
        if (comments.countByEntryId(entry.id().value()) >= MOST) {
            throw new Refusal("error.comment.enough", MOST);
        }
        var seal = seals.of(entry.writer());
        return comments.save(new JournalComment(entry, self.person(), text, seal, clock.instant()))
                .row("", seal);
    }

    /** @throws NotFoundException when it is not there, or is neither mine nor about what I wrote */
    void remove(JournalCommentId id) {
        PersonId me = self.person();
        comments.delete(comments.findById(id.value())
                .filter(comment ->
                        comment.author().equals(me) || comment.writerOfEntry().equals(me))
                .orElseThrow(NotFoundException::new));
    }

    private CommentRow row(JournalCommentRepository.Found found, PersonId reader) {
        JournalComment comment = found.comment();
        String author = comment.author().equals(reader) ? "" : found.author();
        return comment.row(author, seals.of(comment.writerOfEntry(), found.personKey(), found.organisationKey()));
    }
}
