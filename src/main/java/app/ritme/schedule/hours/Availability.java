package app.ritme.schedule.hours;

import app.ritme.people.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When those who work here are there, over the days it was asked for. */
public final class Availability {

    /** Nobody's week is known. */
    public static final Availability UNKNOWN = new Availability(Map.of(), Map.of());

    /** From the first to the last day away, both included. */
    record Away(LocalDate first, LocalDate last) {

        boolean on(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private final Map<PersonId, Map<DayOfWeek, DayHours>> weeks;
    private final Map<PersonId, List<Away>> away;

    Availability(Map<PersonId, Map<DayOfWeek, DayHours>> weeks, Map<PersonId, List<Away>> away) {
        this.weeks = weeks;
        this.away = away;
    }

    /** Of one person who works on one day of the week. */
    public static Availability of(PersonId person, DayOfWeek day, LocalTime from, LocalTime until) {
        return new Availability(Map.of(person, Map.of(day, new DayHours(day, from, until))), Map.of());
    }

    /** Whether the house knows this person's week at all. */
    public boolean knows(PersonId person) {
        return weeks.containsKey(person);
    }

    /** Whose week is known. */
    public Set<PersonId> people() {
        return weeks.keySet();
    }

    /** The working time of that day; empty for a free day, a day of leave and a week nobody filled in. */
    public Optional<DayHours> on(LocalDate day, PersonId person) {
        return away.getOrDefault(person, List.of()).stream().anyMatch(leave -> leave.on(day))
                ? Optional.empty()
                : Optional.ofNullable(weeks.getOrDefault(person, Map.of()).get(day.getDayOfWeek()));
    }

    /** Whether this person works all of that time; who has no week filled in works at none. */
    public boolean works(PersonId person, LocalDate day, LocalTime from, LocalTime until) {
        return on(day, person).filter(hours -> hours.cover(from, until)).isPresent();
    }
}
