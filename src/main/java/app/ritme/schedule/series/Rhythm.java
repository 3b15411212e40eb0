package app.ritme.schedule.series;

import app.ritme.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * How something comes back: every so many days, or on days of every so many weeks. It knows days only; hours are those of
 * the clock on the wall, so that a night in which the clock is changed moves nothing.
 *
 * @param every so many days or weeks
 * @param weekdays none where it goes by days
 * @param weekStart where a week begins that counts as one of so many
 */
public record Rhythm(int every, Set<DayOfWeek> weekdays, DayOfWeek weekStart) {

    public static final int MOST = 12;

    /** @throws Refusal when it would come back too seldom, or not at all */
    public Rhythm {
        if (every < 1 || every > MOST) {
            throw new Refusal("error.repeat.every", MOST);
        }
        weekdays = Set.copyOf(weekdays);
    }

    public static Rhythm daily() {
        return new Rhythm(1, Set.of(), DayOfWeek.MONDAY);
    }

    /** @throws Refusal when no day of the week is chosen, or it would come back too seldom */
    public static Rhythm weekly(int every, Set<DayOfWeek> weekdays) {
        if (weekdays.isEmpty()) {
            throw new Refusal("error.repeat.weekdays");
        }
        return new Rhythm(every, weekdays, DayOfWeek.MONDAY);
    }

    /** As {@link #rule} writes it. */
    public static Rhythm of(String rule) {
        var recur = new Recur<LocalDate>(rule);
        WeekDay start = recur.getWeekStartDay();
        return new Rhythm(
                Math.max(1, recur.getInterval()),
                recur.getDayList().stream().map(WeekDay::getDayOfWeek).collect(Collectors.toUnmodifiableSet()),
                start == null ? DayOfWeek.MONDAY : Objects.requireNonNull(WeekDay.getDayOfWeek(start)));
    }

    public boolean isDaily() {
        return weekdays.isEmpty();
    }

    /** The days from the first to the last, both included where they are of it. */
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        return recur(last).getDates(first, first, last.plusDays(1)).stream()
                .filter(day -> !day.isAfter(last))
                .toList();
    }

    /** The first day of it from this one on. */
    public LocalDate firstFrom(LocalDate day) {
        return isDaily()
                ? day
                : day.datesUntil(day.plusWeeks(1))
                        .filter(one -> weekdays.contains(one.getDayOfWeek()))
                        .findFirst()
                        .orElseThrow();
    }

    /** As a recurrence rule that ends on this day (RFC 5545, 3.3.10). */
    public String rule(LocalDate last) {
        return recur(last).toString();
    }

    /** The same so many days later, or earlier; weeks that count begin as much later. */
    public Rhythm shifted(long days) {
        Set<DayOfWeek> shifted = weekdays.stream().map(day -> day.plus(days)).collect(Collectors.toUnmodifiableSet());
        return new Rhythm(every, shifted, isDaily() ? weekStart : weekStart.plus(days));
    }

    /** From Monday to Sunday. */
    public List<DayOfWeek> inOrder() {
        return weekdays.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(weekdays));
    }

    private Recur<LocalDate> recur(LocalDate last) {
        var builder = new Recur.Builder<LocalDate>()
                .frequency(isDaily() ? Frequency.DAILY : Frequency.WEEKLY)
                .interval(every)
                .until(last);
        if (!isDaily()) {
            builder.weekStartDay(WeekDay.getWeekDay(weekStart))
                    .dayList(weekdays.stream()
                            .sorted(Comparator.naturalOrder())
                            .map(WeekDay::getWeekDay)
                            .toList());
        }
        return builder.build();
    }
}
