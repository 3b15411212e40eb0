package app.ritme.today;

import app.ritme.enrolment.EditionService;
import app.ritme.enrolment.EnrolmentService;
import app.ritme.enrolment.Occupancy;
import app.ritme.organisation.LocationService;
import app.ritme.people.TeamService;
import app.ritme.schedule.changes.MyChangesService;
import app.ritme.shared.Managers;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager sees first. */
@Service
@Managers
@Transactional(readOnly = true)
public class ManagerTodayService {

    private final EditionService editions;
    private final EnrolmentService enrolments;
    private final TeamService team;
    private final LocationService locations;
    private final MyChangesService changes;
    private final Clock clock;

    ManagerTodayService(
            EditionService editions,
            EnrolmentService enrolments,
            TeamService team,
            LocationService locations,
            MyChangesService changes,
            Clock clock) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.team = team;
        this.locations = locations;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param house the zone whose day it is */
    public ManagerDay day(ZoneId house) {
        LocalDate today = LocalDate.now(clock.withZone(house));
        LocalDate lastDay = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(ManagerDay.WEEKS)
                .minusDays(1);
        List<Occupancy> occupancy = editions.occupancy(today, lastDay);
        return new ManagerDay(
                today,
                occupancy,
                enrolments.onTheWay(),
                team.team(),
                occupancy.isEmpty() && locations.roomCount() == 0,
                changes.mine(today));
    }
}
