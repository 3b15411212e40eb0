package app.ritme.schedule;

import app.ritme.schedule.series.Rhythm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * What somebody changed about one session of a series, to be done to others of it. What was arranged for one of those alone
 * stays: a place in the day it was moved to, or a title of its own.
 *
 * @param before the one, as it was
 * @param after as it is wanted
 * @param its which of the series it is
 */
record SeriesEdit(SessionData before, SessionData after, Recurrence its) {

    /** Whether the rule becomes another: other days or another hour. */
    boolean moves() {
        return shift() != 0 || !at().equals(its.at());
    }

    /** So many days later. */
    long shift() {
        return after.day().equals(before.day()) ? 0 : ChronoUnit.DAYS.between(its.day(), after.day());
    }

    /** When they are since. */
    LocalTime at() {
        return after.at().equals(before.at()) ? its.at() : after.at();
    }

    Rhythm rhythm() {
        return its.rhythm().shifted(shift());
    }

    /** Another of the series, as it becomes. */
    SessionData of(SessionData other, LocalDate otherDay) {
        boolean inItsPlace = other.day().equals(otherDay) && other.at().equals(its.at());
        return new SessionData(
                changed(SessionData::kind, other),
                changed(SessionData::title, other),
                inItsPlace ? otherDay.plusDays(shift()) : other.day(),
                inItsPlace ? at() : other.at(),
                changed(SessionData::minutes, other),
                isWhereThisWas(other) ? after.location() : other.location(),
                isWhereThisWas(other) ? after.room() : other.room(),
                changed(before.staff(), after.staff(), other.staff()),
                changed(before.guests(), after.guests(), other.guests()),
                changed(SessionData::equipment, other));
    }

    private boolean isWhereThisWas(SessionData other) {
        return other.location().equals(before.location()) && other.room().equals(before.room());
    }

    private <T> T changed(Function<SessionData, T> part, SessionData other) {
        return part.apply(other).equals(part.apply(before)) ? part.apply(after) : part.apply(other);
    }

    /** Who joined this one joins the other, and who left leaves it. */
    private static <T> Set<T> changed(Set<T> before, Set<T> after, Set<T> other) {
        var people = new HashSet<>(other);
        before.stream().filter(person -> !after.contains(person)).forEach(people::remove);
        after.stream().filter(person -> !before.contains(person)).forEach(people::add);
        return Set.copyOf(people);
    }
}
