package app.ritme.outcome.measure;

import app.ritme.audit.Reading;
import java.io.Serializable;
import java.util.List;

/**
 * What was measured of me.
 *
 * @param readings who opened it, the latest few, the latest first
 */
@SuppressWarnings("serial") // lists of records
public record MyMeasures(List<Series> series, List<Reading> readings) implements Serializable {}
