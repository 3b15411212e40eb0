package app.ritme.platform.demo;

import app.ritme.account.AccountId;
import app.ritme.people.PersonId;
import app.ritme.platform.demo.DemoHouses.Founded;
import app.ritme.platform.demo.DemoPeople.Known;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/**
 * A house of the demo with its people, and the voice to speak as each of them at a moment of the past.
 *
 * @param today the day on which the demo is filled
 */
record DemoHouse(Founded founded, ZoneId zone, LocalDate today, Map<String, Known> staff, Map<String, Known> guests) {

    PersonId coach(String name) {
        return Objects.requireNonNull(staff.get(name), name).person();
    }

    PersonId guest(String name) {
        return Objects.requireNonNull(guests.get(name), name).person();
    }

    boolean signsIn(String guest) {
        return Objects.requireNonNull(guests.get(guest), guest).account().isPresent();
    }

    /** As the manager, so many days from today at that hour. */
    void manager(int day, int hour, Runnable work) {
        as(founded.manager(), day, hour, work);
    }

    /** As the manager, now. */
    void manager(Runnable work) {
        DemoHouses.as(founded.tenant(), founded.manager(), work);
    }

    void coach(String name, int day, int hour, Runnable work) {
        as(Objects.requireNonNull(staff.get(name), name).account().orElseThrow(), day, hour, work);
    }

    void guest(String name, int day, int hour, Runnable work) {
        as(Objects.requireNonNull(guests.get(name), name).account().orElseThrow(), day, hour, work);
    }

    private void as(AccountId account, int day, int hour, Runnable work) {
        var then = LocalDateTime.of(today.plusDays(day), LocalTime.of(hour, 0));
        DemoClock.at(then.atZone(zone).toInstant(), () -> DemoHouses.as(founded.tenant(), account, work));
    }
}
