package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import app.ritme.shared.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something said about an entry, by its writer or by somebody it is shared with; sealed with the writer's key. */
@Entity
@DynamicUpdate
class JournalComment {

    static final String TABLE = "journal_comment";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // read by queries
    private UUID entryId;

    private UUID personId;
    private UUID authorId;
    private Sealed content;
    private Instant writtenAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected JournalComment() {}

    /** @throws Refusal when nothing is said, or too much */
    JournalComment(JournalEntry entry, PersonId author, String text, Seal seal, Instant now) {
        if (text.isBlank()) {
            throw new Refusal("error.comment.empty");
        }
        if (text.length() > Comments.LONGEST) {
            throw new Refusal("error.comment.long", Comments.LONGEST);
        }
        this.entryId = entry.id().value();
        this.personId = entry.writer().value();
        this.authorId = author.value();
        this.content = seal.seal(TABLE, id, text.strip());
        this.writtenAt = now;
    }

    PersonId writerOfEntry() {
        return new PersonId(personId);
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    /** @param called how who said it is called, empty for who reads it */
    CommentRow row(String called, Seal seal) {
        return new CommentRow(new JournalCommentId(id), called, seal.open(TABLE, id, content), writtenAt);
    }
}
