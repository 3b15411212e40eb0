package app.ritme.program;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a draft has another number of templates than one: for every stay up to the program's length, beginning on any
 * weekday.
 *
 * <p>A day of a stay is so far from arrival and so far from departure, and any two such distances that fit into the
 * program's length meet in some stay. So there is no need to try all stays: a day from arrival needs an answer of its own
 * on a weekday as soon as one stay is long enough for departure not to answer.
 */
final class Coverage {

    private final int lengthDays;
    private final List<DayDetails> days;
    private final Map<List<PlannedDay>, List<DaySpan>> wrong = new LinkedHashMap<>();

    private Coverage(int lengthDays, List<DayDetails> days) {
        this.lengthDays = lengthDays;
        this.days = days;
    }

    /** The days with no template or several, by those templates. */
    static Map<List<PlannedDay>, List<DaySpan>> wrong(int lengthDays, List<DayDetails> templates) {
        var coverage = new Coverage(lengthDays, templates);
        coverage.lookFromArrival();
        coverage.lookFromDeparture();
        coverage.wrong.replaceAll((found, spans) -> joined(spans));
        return coverage.wrong;
    }

    private void lookFromArrival() {
        int[] open = Stream.of(DayOfWeek.values())
                .mapToInt(this::firstDayDepartureLeavesOpen)
                .toArray();
        for (int day = 1; day <= lengthDays; day++) {
            for (var weekday : DayOfWeek.values()) {
                if (day + open[weekday.ordinal()] - 1 <= lengthDays) {
                    look(day, weekday, 1);
                }
            }
        }
    }

    private void lookFromDeparture() {
        for (int day = -lengthDays; day <= -1; day++) {
            for (var weekday : DayOfWeek.values()) {
                look(day, weekday, 0);
            }
        }
    }

    /** Counted backwards from departure, whose day is 1. */
    private int firstDayDepartureLeavesOpen(DayOfWeek weekday) {
        int day = 1;
        while (day <= lengthDays && !templates(-day, weekday).isEmpty()) {
            day++;
        }
        return day;
    }

    private void look(int day, DayOfWeek weekday, int least) {
        var found = templates(day, weekday);
        if (found.size() > 1 || found.size() < least) {
            add(wrong.computeIfAbsent(found, templates -> new ArrayList<>()), day, weekday);
        }
    }

    private List<PlannedDay> templates(int day, DayOfWeek weekday) {
        return days.stream()
                .filter(template -> template.spans().stream().anyMatch(span -> span.covers(day, weekday)))
                .map(DayDetails::day)
                .toList();
    }

    private static void add(List<DaySpan> spans, int day, DayOfWeek weekday) {
        Set<DayOfWeek> weekdays = EnumSet.of(weekday);
        if (!spans.isEmpty() && spans.getLast().from() == day) {
            weekdays.addAll(spans.removeLast().weekdays());
        }
        spans.add(new DaySpan(day, day, weekdays));
    }

    /** Days in a row that share their weekdays are one span. */
    private static List<DaySpan> joined(List<DaySpan> single) {
        var spans = new ArrayList<DaySpan>();
        for (var day : single) {
            if (!spans.isEmpty()
                    && spans.getLast().to() == day.from() - 1
                    && spans.getLast().weekdays().equals(day.weekdays())) {
                day = new DaySpan(spans.removeLast().from(), day.to(), day.weekdays());
            }
            spans.add(day);
        }
        return List.copyOf(spans);
    }
}
