package app.ritme.outcome.compass;

import app.ritme.audit.Reading;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * My compass.
 *
 * @param due what I can rate now, as far as I did
 * @param finished the first and the last I finished
 * @param readings who opened it, the latest few, the latest first
 * @param mailed whether I am mailed when the next moment comes; absent before the first compass is finished
 */
@SuppressWarnings("serial") // records
public record MyCompass(
        Optional<CompassRating> due, CompassPair finished, List<Reading> readings, Optional<Boolean> mailed)
        implements Serializable {}
