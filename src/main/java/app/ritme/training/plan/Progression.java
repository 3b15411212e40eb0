package app.ritme.training.plan;

import app.ritme.shared.Refusal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How what is asked grows, as a coach sets it; what follows from it is computed and never stored.
 *
 * @param step kilos at a time: the smallest difference the house has for it
 * @param successes after how many workouts in a row that went as asked; for {@link ProgressRule#LINEAR}
 * @param failures after how many workouts in a row below the range it becomes lighter
 * @param total repetitions of all sets together; for {@link ProgressRule#SUM}
 */
@Embeddable
public record Progression(
        @Enumerated(EnumType.STRING) ProgressRule rule, BigDecimal step, int successes, int failures, int total)
        implements Serializable {

    private static final BigDecimal SMALLEST = new BigDecimal("0.25");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(20);
    private static final int MOST_WORKOUTS = 10;
    private static final int MOST_REPS = 999;
    private static final int FAILURES = 3;
    private static final int TOTAL = 30;

    /** Nothing grows by itself. */
    public static final Progression SAME = of(ProgressRule.SAME, "2.5");

    /** How an exercise grows that nobody thought about yet. */
    public static final Progression USUAL = of(ProgressRule.DOUBLE, "2");

    public Progression {
        step = step.setScale(2, RoundingMode.HALF_UP);
        if (step.compareTo(SMALLEST) < 0 || step.compareTo(LARGEST) > 0) {
            throw new Refusal("error.training.step", LARGEST.intValue());
        }
        if (successes < 1 || successes > MOST_WORKOUTS || failures < 1 || failures > MOST_WORKOUTS) {
            throw new Refusal("error.training.times", MOST_WORKOUTS);
        }
        if (total < 1 || total > MOST_REPS) {
            throw new Refusal("error.training.total", MOST_REPS);
        }
    }

    /** With what most plans use for the rest. */
    public static Progression of(ProgressRule rule, String step) {
        return new Progression(rule, new BigDecimal(step), 1, FAILURES, TOTAL);
    }
}
