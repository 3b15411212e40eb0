package app.ritme.outcome.measure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points of the short physical performance battery (Guralnik 1994): three parts of 0 to 4 each. */
public final class Sppb {

    private static final List<BigDecimal> WALK = borders("4.82", "6.21", "8.71");
    private static final List<BigDecimal> RISES = borders("11.20", "13.70", "16.70");
    private static final BigDecimal TOO_LONG = new BigDecimal(60);

    private Sppb() {}

    /**
     * The points of the whole.
     *
     * @param balance its points
     * @param walk seconds over four metres; absent for who could not
     * @param rises seconds for five; absent for who could not
     */
    public static int points(int balance, @Nullable BigDecimal walk, @Nullable BigDecimal rises) {
        return balance + walk(walk) + rises(rises);
    }

    static int walk(@Nullable BigDecimal seconds) {
        return seconds == null ? 0 : points(seconds, WALK);
    }

    static int rises(@Nullable BigDecimal seconds) {
        return seconds == null || seconds.compareTo(TOO_LONG) > 0 ? 0 : points(seconds, RISES);
    }

    /** Four points before the first border, one less from each on. */
    private static int points(BigDecimal seconds, List<BigDecimal> borders) {
        return 4
                - (int) borders.stream()
                        .filter(border -> seconds.compareTo(border) >= 0)
                        .count();
    }

    private static List<BigDecimal> borders(String... seconds) {
        return List.of(seconds).stream().map(BigDecimal::new).toList();
    }
}
