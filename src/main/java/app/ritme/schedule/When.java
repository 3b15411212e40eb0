package app.ritme.schedule;

import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When something is, as the clock on the wall of its place says. That is the truth; the moments derived from it are
 * derived here and nowhere else.
 *
 * @param minutes as they pass, also through a night in which the clock is changed
 */
public record When(LocalDate day, LocalTime at, int minutes, ZoneId zone) implements Serializable {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 720;

    /** @throws Refusal when nothing is that short or that long */
    public When {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Refusal("error.session.length", SHORTEST, LONGEST);
        }
    }

    /** A time the clock skips is later by what it skips; of a time it shows twice, this is the first. */
    public Instant startsAt() {
        return ZonedDateTime.of(day, at, zone).toInstant();
    }

    public Instant endsAt() {
        return startsAt().plus(Duration.ofMinutes(minutes));
    }

    /** What the clock says when it begins; {@link #at} but for a time that the clock skips. */
    public LocalTime from() {
        return startsAt().atZone(zone).toLocalTime();
    }

    /** What the clock says when it ends. */
    public LocalTime until() {
        return endsAt().atZone(zone).toLocalTime();
    }

    /** The same length at another time. */
    public When movedTo(LocalDate otherDay, LocalTime otherTime) {
        return new When(otherDay, otherTime, minutes, zone);
    }
}
