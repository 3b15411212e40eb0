package app.ritme.outcome.compass;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The first and the last compass of somebody, as far as there are two. */
@SuppressWarnings("serial") // records
public record CompassPair(Optional<CompassRating> first, Optional<CompassRating> last) implements Serializable {

    /** @param finished the first first */
    public static CompassPair of(List<CompassRating> finished) {
        return new CompassPair(
                finished.stream().findFirst(),
                finished.size() < 2 ? Optional.empty() : Optional.of(finished.getLast()));
    }
}
