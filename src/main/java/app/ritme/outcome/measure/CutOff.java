package app.ritme.outcome.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A published border of a measure. It is shown with who drew it and decides nothing.
 *
 * @param sex absent where it holds for everybody
 * @param checked whether it was read in its source; else it is common use
 */
public record CutOff(@Nullable Sex sex, Sign sign, BigDecimal value, String source, boolean checked)
        implements Serializable {

    /** On which side of the value the border is crossed. */
    public enum Sign {
        BELOW,
        AT_MOST,
        AT_LEAST,
        ABOVE
    }

    /** Whether it holds for somebody of this sex; where that is unknown, only what holds for everybody does. */
    boolean isOf(@Nullable Sex someone) {
        return sex == null || sex == someone;
    }

    /** Whether a value is past it. */
    public boolean isPassedBy(BigDecimal measured) {
        int compared = measured.compareTo(value);
        return switch (sign) {
            case BELOW -> compared < 0;
            case AT_MOST -> compared <= 0;
            case AT_LEAST -> compared >= 0;
            case ABOVE -> compared > 0;
        };
    }
}
