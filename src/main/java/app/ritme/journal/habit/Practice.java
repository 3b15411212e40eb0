package app.ritme.journal.habit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was done of a habit until a day. That day counts once it is done, for it is not over yet; a day before the habit
 * began does not count at all.
 *
 * @param done the days on which it was done
 */
record Practice(HabitSchedule schedule, LocalDate begun, Set<LocalDate> done, LocalDate today) {

    private static final int DAYS = 14;
    private static final int WEEKS = DAYS / HabitSchedule.WEEK;

    /** Of Loop Habit Tracker: after so many days without it, half of the score of a daily habit is left. */
    private static final double HALF_LIFE = 13;

    /** How often it was done in the last fourteen days, of how often it was meant to be. */
    Tally tally() {
        LocalDate last = last();
        LocalDate first = later(begun, last.minusDays(DAYS - 1L));
        int times = (int) days(first, last).filter(done::contains).count();
        int meant = meant(first, last);
        return new Tally(Math.min(times, meant), meant);
    }

    /**
     * From 0 to 1, by exponential smoothing: each day takes a little away and each day done gives a little, so that a
     * missed day costs a step and never what grew before.
     */
    double score() {
        double kept = Math.pow(0.5, Math.sqrt((double) schedule.times() / HabitSchedule.WEEK) / HALF_LIFE);
        return days(begun, last()).reduce(0.0, (score, day) -> score * kept + share(day) * (1 - kept), Double::sum);
    }

    /** Of a day: done or not. What is not meant for every day is looked at over two weeks, whichever days they are. */
    private double share(LocalDate day) {
        if (schedule.isEveryDay()) {
            return done.contains(day) ? 1 : 0;
        }
        long times = days(day.minusDays(DAYS - 1L), day).filter(done::contains).count();
        return Math.min(1, (double) times / (schedule.times() * WEEKS));
    }

    private int meant(LocalDate first, LocalDate last) {
        if (schedule.isFree()) {
            long days = Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
            return Math.ceilDiv((int) days * schedule.times(), HabitSchedule.WEEK);
        }
        return (int) days(first, last).filter(schedule::has).count();
    }

    private LocalDate last() {
        return done.contains(today) ? today : today.minusDays(1);
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
