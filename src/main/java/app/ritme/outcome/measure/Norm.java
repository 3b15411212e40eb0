package app.ritme.outcome.measure;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The middle half of people of one sex and age.
 *
 * @param untilAge that age counts too
 * @param checked whether it was read in its source; else it is common use
 */
public record Norm(Sex sex, int fromAge, int untilAge, BigDecimal low, BigDecimal high, boolean checked)
        implements Serializable {

    boolean isOf(Sex someone, int age) {
        return sex == someone && age >= fromAge && age <= untilAge;
    }
}
