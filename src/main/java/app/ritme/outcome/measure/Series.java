package app.ritme.outcome.measure;

import java.io.Serializable;
import java.math.BigDecimal;
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

    /** How much higher the last is than the first; empty with fewer than two. */
    public Optional<BigDecimal> change() {
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(last().value().subtract(first().value()));
    }

    /** Whether the change is more than chance; empty where nobody knows from how much on it is. */
    public Optional<Boolean> isMoreThanChance() {
        return change().flatMap(change -> definition
                .error()
                .map(error -> change.abs().compareTo(error.value()) >= 0));
    }

    /** Whether it got better by more than chance, as far as anybody can tell. */
    public boolean isBetter() {
        return isMoreThanChance().orElse(false)
                && change().map(change -> definition.better().is(change.signum())).orElse(false);
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
