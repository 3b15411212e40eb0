package app.ritme.schedule.changes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is told: once it has been quiet for so long, and once a day at most, unless it is about what begins soon.
 *
 * @param delay that has to pass without another change
 * @param zone by whose clock a day is a day
 */
record Quiet(Duration delay, ZoneId zone) {

    /** What begins within this time does not wait for another day. */
    static final Duration SOON = Duration.ofHours(24);

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    /** Who goes on changing is not waited for longer than so many delays. */
    private static final int MOST_DELAYS = 5;

    /**
     * @param first when the first change was that is not told
     * @param mailed when a mail left last; absent when none did
     * @param soon whether it is about what begins soon
     */
    Instant due(Instant now, Instant first, @Nullable Instant mailed, boolean soon) {
        Instant quiet = now.plus(delay);
        Instant longest = first.plus(delay.multipliedBy(MOST_DELAYS));
        Instant due = quiet.isBefore(longest) ? quiet : longest;
        if (mailed == null || soon) {
            return due;
        }
        ZonedDateTime next = day(mailed).plusDays(1).atTime(MORNING).atZone(zone);
        return day(mailed).isBefore(day(due)) ? due : next.toInstant();
    }

    static boolean isSoon(Instant start, Instant now) {
        return !start.isBefore(now) && !start.isAfter(now.plus(SOON));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
