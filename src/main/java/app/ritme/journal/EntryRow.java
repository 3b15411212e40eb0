package app.ritme.journal;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry in its writer's list.
 *
 * @param prompt key of the question it answers, empty when it answers none
 * @param excerpt its beginning, or what is around the words that were searched for
 * @param shared whether somebody may read it now
 */
public record EntryRow(UUID entry, Instant writtenAt, String prompt, String excerpt, boolean shared)
        implements Serializable {

    public JournalEntryId id() {
        return new JournalEntryId(entry);
    }
}
