package app.ritme.organisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of what a subscription counts.
 *
 * @param limit absent when there is none
 */
public record Usage(UsageKind kind, long used, @Nullable Integer limit) implements Serializable {

    /** Whether so many more would still be within the limit. */
    public boolean hasRoomFor(long more) {
        return limit == null || used + more <= limit;
    }
}
