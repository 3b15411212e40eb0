package app.ritme.schedule.therapy;

import app.ritme.people.PersonId;
import app.ritme.people.PersonNames;
import app.ritme.people.TeamService;
import app.ritme.schedule.planner.CheckService;
import app.ritme.schedule.planner.Trial;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds times for a standard plan of one guest; nothing is written before somebody accepts what is proposed. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class TherapySearchService {

    /** As long as a series may be. */
    private static final int MOST_WEEKS = 26;

    private final TherapyPlanService plans;
    private final CheckService checks;
    private final PersonNames names;
    private final TeamService team;
    private final Clock clock;

    TherapySearchService(
            TherapyPlanService plans, CheckService checks, PersonNames names, TeamService team, Clock clock) {
        this.plans = plans;
        this.checks = checks;
        this.names = names;
        this.team = team;
        this.clock = clock;
    }

    /**
     * When a plan can be had, from that day on.
     *
     * @param hour at about which the guest comes best
     * @throws NotFoundException when there is no such plan, or this is nobody here
     * @throws Refusal when this is no guest, or it takes longer than one plans ahead
     */
    public TherapySearch search(TherapyPlanId plan, PersonId guest, LocalDate begin, LocalTime hour) {
        List<TherapyLineData> lines = plans.plan(plan).data().lines();
        LocalDate needed = Rhythm.latest(lines, begin);
        if (ChronoUnit.WEEKS.between(begin, needed) >= MOST_WEEKS) {
            throw new Refusal("error.therapy.long", MOST_WEEKS);
        }
        LocalDate last = lookedAt(begin, needed);
        var known = names.of(Set.of(guest));
        if (known.values().stream().anyMatch(name -> name.worksHere())) {
            throw new Refusal("error.therapy.works-here");
        }
        Trial trial = checks.trial(begin, last, Set.of(guest));
        return new TherapySearch(trial, lines, guest, begin, last, hour, team.skills(), clock.instant());
    }

    /** Twice as far, for a colleague who comes on few days; what is found lies within, for only that was read. */
    private static LocalDate lookedAt(LocalDate begin, LocalDate needed) {
        LocalDate twice = needed.plusDays(ChronoUnit.DAYS.between(begin, needed));
        LocalDate most = begin.plusWeeks(MOST_WEEKS).minusDays(1);
        return twice.isBefore(most) ? twice : most;
    }
}
