package app.ritme.outcome.compass;

import app.ritme.audit.Reading;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * My compass.
 *
 * @param due what I can rate now, as far as I did
 * @param first the first I finished
 * @param last the last I finished, where that is another
 * @param readings who opened it, the latest first
 */
@SuppressWarnings("serial") // records
public record MyCompass(
        Optional<CompassRating> due,
        Optional<CompassRating> first,
        Optional<CompassRating> last,
        List<Reading> readings)
        implements Serializable {}
