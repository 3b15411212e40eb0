package app.ritme.journal;

import app.ritme.schedule.SessionId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies open on the paper: something new or an entry from before, with what was typed since it was last finished.
 *
 * @param about the session it is about; absent when it is about none
 * @param stamp changes with every save; whoever saves on an older one does not know what was written meanwhile
 * @param savedAt absent while nothing is kept yet
 * @param unfinished whether there is more here than in the entry, which readers do not see
 * @param photos those on the paper, in order
 */
@SuppressWarnings("serial") // a list of records
public record Writing(
        @Nullable UUID entry,
        Words words,
        @Nullable AboutSession about,
        String stamp,
        @Nullable Instant savedAt,
        boolean unfinished,
        List<PhotoRow> photos)
        implements Serializable {

    static final Writing EMPTY = new Writing(null, Words.NONE, null, "new", null, false, List.of());

    /** With these photos on the paper. */
    Writing with(List<PhotoRow> lying) {
        return new Writing(entry, words, about, stamp, savedAt, unfinished, lying);
    }

    /** Whether it is about this session. */
    public boolean isAbout(SessionId session) {
        return about != null && about.is(session);
    }

    /** Absent for something new. */
    public Optional<JournalEntryId> entryId() {
        return Optional.ofNullable(entry).map(JournalEntryId::new);
    }
}
