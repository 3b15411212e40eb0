package app.ritme.platform.demo;

import app.ritme.people.PersonId;
import app.ritme.safety.AlertId;
import app.ritme.safety.AlertService;
import app.ritme.safety.HelpService;
import app.ritme.safety.duty.NewShift;
import app.ritme.safety.duty.RosterService;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who is on duty in the demo, and one alert that is over. */
@Component
@Profile("demo")
class DemoSafety {

    private static final int DAYS = 7;
    private static final int WEEKS = 6;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime NIGHT = LocalTime.of(23, 0);

    private final RosterService roster;
    private final HelpService help;
    private final AlertService alerts;

    DemoSafety(RosterService roster, HelpService help, AlertService alerts) {
        this.roster = roster;
        this.help = help;
        this.alerts = alerts;
    }

    void bosrust(DemoHouse house) {
        LocalDate monday = house.today().minusDays(DAYS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        house.manager(() -> {
            for (int day = 0; day < DAYS; day++) {
                shift(house, house.coach("Marieke"), monday.plusDays(day), MORNING, AFTERNOON);
                shift(house, house.coach("Annelies"), monday.plusDays(day), AFTERNOON, NIGHT);
            }
        });
        house.guest("Loes", -1, 11, help::press);
        house.coach("Marieke", -1, 12, () -> {
            AlertId alert = alerts.rows().getFirst().id();
            alerts.open(alert);
            alerts.take(alert);
            alerts.close(
                    alert, "Samen buiten gezeten tot het zakte. Morgen voor de wandeling vraag ik hoe de nacht was.");
        });
    }

    private void shift(DemoHouse house, PersonId who, LocalDate day, LocalTime from, LocalTime until) {
        roster.add(house.zone(), new NewShift(who, day, from, until), WEEKS);
    }
}
