package app.ritme.schedule.hours;

import app.ritme.people.PersonId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Working weeks without a database. */
public final class Weeks {

    private Weeks() {}

    /** All of them work at these times, every day. */
    public static Availability daily(Collection<PersonId> people, LocalTime from, LocalTime until) {
        Map<DayOfWeek, DayHours> week = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(Function.identity(), day -> new DayHours(day, from, until)));
        return new Availability(
                people.stream().collect(Collectors.toMap(Function.identity(), person -> week)), Map.of());
    }
}
