package app.ritme.outcome.compass;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** When a guest is asked, counted from a stay. */
public enum CompassMoment {
    ARRIVAL(0),
    DEPARTURE(0),
    WEEK_1(1),
    WEEK_4(4),
    WEEK_12(12),
    WEEK_26(26),
    WEEK_52(52);

    private final int weeks;

    CompassMoment(int weeks) {
        this.weeks = weeks;
    }

    /** The moment that lasts on this day: the last that began, until the next does. */
    public static Optional<CompassMoment> on(LocalDate day, LocalDate arrival, LocalDate departure) {
        return Arrays.stream(values())
                .filter(moment -> !moment.opensOn(arrival, departure).isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The day on which the next moment at home begins; empty after the last. */
    static Optional<LocalDate> nextAtHome(LocalDate after, LocalDate departure) {
        return Arrays.stream(values())
                .filter(CompassMoment::isAtHome)
                .map(moment -> departure.plusWeeks(moment.weeks))
                .filter(day -> day.isAfter(after))
                .findFirst();
    }

    /** Whether it comes after the stay. */
    boolean isAtHome() {
        return weeks > 0;
    }

    /** The last evening belongs to leaving. */
    private LocalDate opensOn(LocalDate arrival, LocalDate departure) {
        return switch (this) {
            case ARRIVAL -> arrival;
            case DEPARTURE -> departure.minusDays(1).isAfter(arrival) ? departure.minusDays(1) : departure;
            default -> departure.plusWeeks(weeks);
        };
    }
}
