package app.ritme.journal;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its writer's list.
 *
 * @param prompt key of the question it answers, empty when it answers none
 * @param about the session it is about; absent when it is about none
 * @param excerpt its beginning, or what is around the words that were searched for
 * @param shared whether somebody may read it now
 */
public record EntryRow(
        UUID entry,
        Instant writtenAt,
        String prompt,
        @Nullable AboutSession about,
        String excerpt,
        boolean shared) implements Serializable {

    public JournalEntryId id() {
        return new JournalEntryId(entry);
    }
}
