package app.ritme.safety;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.Houses.Furnishing;
import app.ritme.safety.duty.NewShift;
import app.ritme.safety.duty.RosterService;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.hours.TeamTimesService;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** Who is on duty in houses of tests, and guests who asked for somebody. */
@TestComponent
@Order(80)
public class SafetyFixtures implements Furnishing {

    /** All of a day, as far as hours of work go. */
    private static final LocalTime LAST = LocalTime.of(23, 59, 59, 999_000_000);

    private final SafetyService safety;
    private final HelpService help;
    private final AlertService alerts;
    private final TeamTimesService times;
    private final RosterService roster;

    SafetyFixtures(
            SafetyService safety, HelpService help, AlertService alerts, TeamTimesService times, RosterService roster) {
        this.safety = safety;
        this.help = help;
        this.alerts = alerts;
        this.times = times;
        this.roster = roster;
    }

    /** On duty from then until then, which may be on the next day; both in whole minutes. */
    public void onDuty(House.Person colleague, Instant from, Instant until) {
        LocalDateTime starts = LocalDateTime.ofInstant(from, Houses.ZONE);
        LocalDateTime ends = LocalDateTime.ofInstant(until, Houses.ZONE);
        var shift = new NewShift(colleague.personId(), starts.toLocalDate(), starts.toLocalTime(), ends.toLocalTime());
        doAs(colleague.house().manager(), () -> roster.add(Houses.ZONE, shift, 1));
    }

    /** A house with an alert that was closed and one that is open, and a manager who works at all hours and is its clinician. */
    @Override
    public void fill(House house, House.Person guest) {
        works(house.manager());
        onDuty(house.manager(), Instant.parse("2030-01-01T07:00:00Z"), Instant.parse("2030-01-01T15:00:00Z"));
        doAs(house.manager(), () -> safety.setPatience(Houses.ZONE, HouseSafety.PATIENCE));
        AlertId first = anAlert(guest, house.manager());
        doAs(house.manager(), () -> {
            alerts.take(first);
            alerts.close(first, "We walked to the lake and called her sister.");
        });
        anAlert(guest, house.manager());
        doAs(
                house.manager(),
                () -> safety.setClinician(Houses.ZONE, house.manager().personId()));
    }

    /** Works on all days and at all hours. */
    public void works(House.Person colleague) {
        List<DayHours> week = Arrays.stream(DayOfWeek.values())
                .map(day -> new DayHours(day, LocalTime.MIN, LAST))
                .toList();
        doAs(colleague.house().manager(), () -> times.setWeek(colleague.personId(), week));
    }

    /** The guest asks for somebody, and this one may see it. */
    public AlertId anAlert(House.Person guest, House.Person called) {
        doAs(guest, help::press);
        return as(called, alerts::rows).getLast().id();
    }
}
