package app.ritme.outcome.measure;

import app.ritme.audit.Reading;
import java.io.Serializable;
import java.util.List;

/**
 * What was measured of me.
 *
 * @param withheld whether there is more, which I had better not see
 * @param readings who opened it, the latest few, the latest first
 */
@SuppressWarnings("serial") // lists of records
public record MyMeasures(List<Series> series, boolean withheld, List<Reading> readings) implements Serializable {}
