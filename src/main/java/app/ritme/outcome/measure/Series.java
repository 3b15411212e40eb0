package app.ritme.outcome.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of one thing.
 *
 * @param values those that count, the first first; at least one
 * @param struck those that do not count any more, the first first
 */
@SuppressWarnings("serial") // lists of records
public record Series(MeasureDefinition definition, List<Measured> values, List<Measured> struck)
        implements Serializable {

    public Measured first() {
        return values.getFirst();
    }

    public Measured last() {
        return values.getLast();
    }

    /** From the first to the last; empty with fewer than two. */
    public Optional<Change> change() {
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(new Change(definition, first().value(), first().day(), last().value()));
    }

    /** What stood in place of a value before, the latest first. */
    public List<Measured> before(Measured value) {
        var earlier = new ArrayList<Measured>();
        Optional<Measured> next = corrected(value);
        while (next.isPresent()) {
            earlier.add(next.get());
            next = corrected(next.get());
        }
        return List.copyOf(earlier);
    }

    private Optional<Measured> corrected(Measured value) {
        return struck.stream()
                .filter(one -> one.measurement().equals(value.corrects()))
                .findFirst();
    }
}
