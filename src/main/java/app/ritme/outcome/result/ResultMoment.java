package app.ritme.outcome.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** When something was answered or measured, counted from a stay: each has a day, and a window around it. */
public enum ResultMoment {
    START(0, 14, 3),
    END(0, 2, 7),
    MONTH_1(28, 14, 14),
    MONTH_3(91, 28, 28),
    MONTH_6(182, 42, 42),
    MONTH_12(365, 60, 60);

    private final int days;
    private final int before;
    private final int after;

    /** @param days after departure; of the start, after arrival */
    ResultMoment(int days, int before, int after) {
        this.days = days;
        this.before = before;
        this.after = after;
    }

    /** The nearest whose window has this day, of two equally near the earlier; empty between windows. */
    public static Optional<ResultMoment> on(LocalDate day, LocalDate arrival, LocalDate departure) {
        return Arrays.stream(values())
                .filter(moment -> moment.has(moment.off(day, arrival, departure)))
                .min(Comparator.comparingLong(moment -> Math.abs(moment.off(day, arrival, departure))));
    }

    private boolean has(long off) {
        return off >= -before && off <= after;
    }

    /** By how many days this is later than its day. */
    private long off(LocalDate day, LocalDate arrival, LocalDate departure) {
        return ChronoUnit.DAYS.between((this == START ? arrival : departure).plusDays(days), day);
    }
}
