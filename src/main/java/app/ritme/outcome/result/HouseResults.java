package app.ritme.outcome.result;

import app.ritme.outcome.compass.EditionResults;
import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.measure.MeasureDefinition;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What an edition brought, by group; what has no group is not in it. */
@SuppressWarnings("serial") // lists of records
public record HouseResults(
        EditionResults compass, List<Told<Definition>> questionnaires, List<Told<MeasureDefinition>> measures)
        implements Serializable {

    /** @param moments only those with a group */
    @SuppressWarnings("serial") // a map of records
    public record Told<T>(T what, Map<ResultMoment, ResultGroup> moments) implements Serializable {}

    public boolean isEmpty() {
        return compass.moments().isEmpty() && questionnaires.isEmpty() && measures.isEmpty();
    }
}
