package app.ritme.people.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the server stands with its master key.
 *
 * @param fingerprint of the one in use
 * @param since when it is in use
 * @param next the fingerprint of one that lies beside it and was not taken into use yet
 * @param houses how many houses are put under the newest one in all, 0 when that is not under way
 * @param done how many of those are
 */
public record MasterKeyState(
        String fingerprint, Instant since, @Nullable String next, int houses, int done) {

    /** Whether the former one is still needed. */
    public boolean isMoving() {
        return houses > 0;
    }
}
