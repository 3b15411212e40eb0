package app.ritme.enrolment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Nights that follow each other; of a series of days, its days.
 *
 * @param until the first one that is not among them
 */
record Nights(LocalDate from, LocalDate until) {

    int count() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, until));
    }

    Stream<LocalDate> dates() {
        return from.datesUntil(until);
    }

    /** What is left of these from that date on. */
    Nights from(LocalDate date) {
        return date.isAfter(from) ? new Nights(date.isAfter(until) ? until : date, until) : this;
    }

    /** The shortest run that has both. */
    Nights and(Nights other) {
        return new Nights(
                from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }

    boolean contain(Nights others) {
        return !others.from.isBefore(from) && !others.until.isAfter(until);
    }
}
