package app.ritme.schedule.therapy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** On which days the next of a line may be: so many a week, so far apart, evenly where it can be. */
final class Rhythm {

    /** As far as one looks for the next before it is said that there is no place. */
    private static final int DAYS_AHEAD = 14;

    private static final int WEEK = DayOfWeek.values().length;

    private final TherapyLineData line;
    private final LocalDate begin;
    private final LocalDate last;

    /** @param last as far as is known what stands in the house */
    Rhythm(TherapyLineData line, LocalDate begin, LocalDate last) {
        this.line = line;
        this.begin = begin;
        this.last = last;
    }

    /** The last day that is needed when the rhythm is kept, and some for what is late. */
    static LocalDate latest(List<TherapyLineData> lines, LocalDate begin) {
        LocalDate latest = begin;
        LocalDate behind = begin;
        for (TherapyLineData line : lines) {
            LocalDate end =
                    (line.afterwards() ? latest : begin).plusDays((long) line.number() * gap(line) + DAYS_AHEAD);
            behind = end.isAfter(behind) ? end : behind;
            latest = behind;
        }
        return latest;
    }

    /** From one to the next, where they are spread evenly. */
    private static int gap(TherapyLineData line) {
        return Math.max(line.daysApart(), WEEK / line.perWeek());
    }

    /**
     * The next may be on these days, the one that keeps the rhythm first.
     *
     * @param before those of the line that have their day, or should have had one, in order
     */
    List<LocalDate> next(List<LocalDate> before) {
        LocalDate ideal = ideal(before);
        LocalDate earliest = before.isEmpty() ? begin : before.getLast().plusDays(line.daysApart());
        return earliest.datesUntil(ideal.plusDays(DAYS_AHEAD))
                .filter(day -> !day.isAfter(last) && inWeek(day, before) < line.perWeek())
                .sorted(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(ideal, day))))
                .toList();
    }

    /** Whether one of them can be then while the others have these days. */
    boolean allows(LocalDate day, Collection<LocalDate> others) {
        return !day.isBefore(begin)
                && !day.isAfter(last)
                && inWeek(day, others) < line.perWeek()
                && others.stream().allMatch(other -> Math.abs(ChronoUnit.DAYS.between(other, day)) >= line.daysApart());
    }

    /** When it should be. */
    LocalDate ideal(List<LocalDate> before) {
        return before.isEmpty() ? begin : before.getLast().plusDays(gap(line));
    }

    private static long inWeek(LocalDate day, Collection<LocalDate> days) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return days.stream()
                .filter(one -> !one.isBefore(monday) && one.isBefore(monday.plusWeeks(1)))
                .count();
    }
}
