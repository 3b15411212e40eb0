package app.ritme.outcome.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the norms of a guest go by. Either may stay open; then there are fewer norms, and nothing else changes. */
public record Basis(@Nullable LocalDate bornOn, @Nullable Sex sex) implements Serializable {

    public static final Basis UNKNOWN = new Basis(null, null);

    /** The norm of what was measured; none where it is not known by what it would go. */
    public Optional<Norm> norm(MeasureDefinition definition, LocalDate measured) {
        return bornOn == null
                ? Optional.empty()
                : definition.norm(sex, Period.between(bornOn, measured).getYears());
    }
}
