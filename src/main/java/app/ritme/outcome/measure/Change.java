package app.ritme.outcome.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** From the first value of a measure to the last. */
public record Change(MeasureDefinition definition, BigDecimal first, LocalDate since, BigDecimal last)
        implements Serializable {

    /** How much higher the last is. */
    public BigDecimal difference() {
        return last.subtract(first);
    }

    /** Whether that is more than chance; empty where nobody knows from how much on it is. */
    public Optional<Boolean> isMoreThanChance() {
        return definition.error().map(error -> difference().abs().compareTo(error.value()) >= 0);
    }

    /** Whether it got better by more than chance, as far as anybody can tell. */
    public boolean isBetter() {
        return isMoreThanChance().orElse(false)
                && definition.better().is(difference().signum());
    }
}
