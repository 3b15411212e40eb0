package app.ritme.outcome.brief;

import app.ritme.outcome.compass.CompassPair;
import app.ritme.outcome.measure.Change;
import app.ritme.outcome.measure.Figure;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What was asked and measured of a guest, at a glance.
 *
 * @param changes of what was measured twice or more, the one measured last first
 * @param hidden the kinds of numbers that the guest does not see
 * @param waiting the questionnaires that wait for the guest
 * @param filled those handed in, the latest first; without a score, which is opened one by one
 * @param alerts how many are open, as far as the one who asks may see them
 */
@SuppressWarnings("serial") // lists of records
public record Glance(
        List<Change> changes,
        Set<Figure> hidden,
        List<String> waiting,
        List<Filled> filled,
        CompassPair compass,
        int alerts)
        implements Serializable {

    /** The same without what changed of hidden numbers, also whether it did. */
    Glance asTheGuestSeesIt() {
        return new Glance(
                changes.stream()
                        .filter(change ->
                                !Figure.anyOf(hidden, change.definition().measure()))
                        .toList(),
                hidden,
                waiting,
                filled,
                compass,
                alerts);
    }

    /** A questionnaire and when it was handed in. */
    public record Filled(String name, Instant at) implements Serializable {}
}
