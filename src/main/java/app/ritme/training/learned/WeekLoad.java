package app.ritme.training.learned;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The load of seven days after Foster: of each day how hard it was (0 to 10) times minutes, days of rest count as none.
 * Monotony is the mean of the days by their standard deviation, that of a whole population; strain is the sum times the
 * monotony. Days that are all equal have neither: shown as not defined, never as a number without an end.
 */
public record WeekLoad(List<Integer> days) implements Serializable {

    private static final int WEEK = 7;

    public WeekLoad {
        if (days.size() != WEEK) {
            throw new IllegalArgumentException("a week has seven days: " + days);
        }
        days = List.copyOf(days);
    }

    public int sum() {
        return days.stream().mapToInt(Integer::intValue).sum();
    }

    /** Empty when all days are equal. */
    public OptionalDouble monotony() {
        double deviation = deviation();
        return deviation == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean() / deviation);
    }

    /** Empty when all days are equal. */
    public OptionalDouble strain() {
        OptionalDouble monotony = monotony();
        return monotony.isEmpty() ? monotony : OptionalDouble.of(sum() * monotony.getAsDouble());
    }

    double mean() {
        return (double) sum() / WEEK;
    }

    double deviation() {
        double mean = mean();
        return Math.sqrt(
                days.stream().mapToDouble(day -> (day - mean) * (day - mean)).sum() / WEEK);
    }
}
