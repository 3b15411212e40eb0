package app.ritme.outcome.compass;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a guest said at one moment.
 *
 * @param ratings in the order of {@link CompassResult}; absent while one is open
 * @param finishedAt absent until it is finished; then all six are rated
 */
@SuppressWarnings("serial") // a list of numbers
public record CompassRating(CompassMoment moment, List<@Nullable Integer> ratings, Optional<Instant> finishedAt)
        implements Serializable {

    /** What one result was rated; 0 while it is open. */
    public int of(CompassResult result) {
        Integer rating = ratings.get(result.ordinal());
        return rating == null ? 0 : rating;
    }

    public boolean isWhole() {
        return ratings.stream().allMatch(rating -> rating != null);
    }
}
