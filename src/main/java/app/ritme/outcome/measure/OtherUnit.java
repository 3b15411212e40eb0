package app.ritme.outcome.measure;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Another unit in which the same is told: the value in it is {@code factor} times the kept one, plus {@code offset}. */
public record OtherUnit(LocalizedText unit, BigDecimal factor, BigDecimal offset, int decimals, String source)
        implements Serializable {

    /** What the kept value is in this unit. */
    public BigDecimal of(BigDecimal kept) {
        return kept.multiply(factor).add(offset).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** What is kept for a value in this unit, unrounded. */
    public BigDecimal back(BigDecimal told) {
        return told.subtract(offset).divide(factor, MathContext.DECIMAL64);
    }
}
