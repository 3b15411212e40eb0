package app.ritme.outcome.measure;

import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a measure: how it is taken, in which unit, what is plausible, and what is known about its values.
 *
 * @param least the lowest plausible value; {@code most} the highest
 * @param error from which difference on it is more than chance
 * @param norms none where nobody published one that fits
 * @param normSource who did
 * @param other another unit in which it is told
 */
@SuppressWarnings("serial") // lists of records
public record MeasureDefinition(
        Measure measure,
        int version,
        MeasureGroup group,
        LocalizedText name,
        LocalizedText how,
        LocalizedText unit,
        int decimals,
        BigDecimal least,
        BigDecimal most,
        Better better,
        Optional<Spread> error,
        List<Norm> norms,
        String normSource,
        List<CutOff> cutOffs,
        Optional<OtherUnit> other)
        implements Serializable {

    /**
     * A difference that is more than chance.
     *
     * @param source empty where it is common use that nobody is named for
     */
    public record Spread(BigDecimal value, String source) implements Serializable {}

    /**
     * The value as it is kept.
     *
     * @throws Refusal when it is not plausible
     */
    BigDecimal kept(BigDecimal value) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new Refusal("error.measure.range", least.toPlainString(), most.toPlainString());
        }
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The norm of somebody; none where the sex is unknown, or nobody published one for that age. */
    public Optional<Norm> norm(@Nullable Sex sex, int age) {
        return norms.stream().filter(norm -> sex != null && norm.isOf(sex, age)).findFirst();
    }

    /** The borders that hold for somebody. */
    public List<CutOff> cutOffs(@Nullable Sex sex) {
        return cutOffs.stream().filter(cutOff -> cutOff.isOf(sex)).toList();
    }
}
