package app.ritme.journal;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry that a guest shares with me, unopened.
 *
 * @param prompt key of the question it answers, empty when it answers none
 * @param endsAt when I can read it no more
 */
public record SharedRow(UUID entry, Instant writtenAt, String prompt, Instant endsAt) implements Serializable {

    public JournalEntryId id() {
        return new JournalEntryId(entry);
    }
}
