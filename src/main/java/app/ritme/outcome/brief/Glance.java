package app.ritme.outcome.brief;

import app.ritme.outcome.compass.CompassPair;
import app.ritme.outcome.measure.Change;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What was asked and measured of a guest, at a glance.
 *
 * @param changes of what was measured twice or more, the one measured last first
 * @param waiting the questionnaires that wait for the guest
 * @param filled those handed in, the latest first; without a score, which is opened one by one
 */
@SuppressWarnings("serial") // lists of records
public record Glance(List<Change> changes, List<String> waiting, List<Filled> filled, CompassPair compass)
        implements Serializable {

    /** A questionnaire and when it was handed in. */
    public record Filled(String name, Instant at) implements Serializable {}
}
