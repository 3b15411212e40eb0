package app.ritme.program;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which day of a version holds on which day of a stay.
 *
 * <p>What counts from departure goes before what counts from arrival: going home is the end of a short stay, too. Within
 * either, a published version has at most one answer for each day, and one of them always has an answer.
 *
 * @param lengthDays the longest stay it has an answer for
 */
public record DayPlan(int lengthDays, List<DayDetails> days) implements Serializable {

    /** The day that holds; empty only when the stay is longer than the program. */
    public Optional<PlannedDay> on(int dayOfStay, int lengthOfStay, DayOfWeek weekday) {
        return answer(true, dayOfStay, lengthOfStay, weekday).or(() -> answer(false, dayOfStay, lengthOfStay, weekday));
    }

    /** From when to when this part goes in the longest stay. */
    public Optional<DaySpan> reach(Arc arc) {
        var its = IntStream.rangeClosed(1, lengthDays)
                .filter(day -> Stream.of(DayOfWeek.values())
                        .flatMap(weekday -> on(day, lengthDays, weekday).stream())
                        .anyMatch(found -> found.arc() == arc))
                .summaryStatistics();
        return its.getCount() == 0 ? Optional.empty() : Optional.of(DaySpan.days(its.getMin(), its.getMax()));
    }

    private Optional<PlannedDay> answer(boolean fromDeparture, int dayOfStay, int lengthOfStay, DayOfWeek weekday) {
        return days.stream()
                .filter(day -> day.spans().stream()
                        .anyMatch(span ->
                                span.fromDeparture() == fromDeparture && span.covers(dayOfStay, lengthOfStay, weekday)))
                .findFirst()
                .map(DayDetails::day);
    }
}
