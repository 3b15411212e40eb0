package app.ritme.people.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One renewal of the keys of a house.
 *
 * @param persons how many people have a key there
 * @param done how many of them have the new one alone
 * @param texts how many texts were sealed anew
 * @param waitsUntil when old keys under which nothing is left are destroyed
 * @param endedAt empty while it is under way
 */
public record RenewalRow(
        String house,
        String slug,
        Instant askedAt,
        int persons,
        int done,
        long texts,
        @Nullable Instant waitsUntil,
        @Nullable Instant endedAt) {

    public boolean isOver() {
        return endedAt != null;
    }
}
