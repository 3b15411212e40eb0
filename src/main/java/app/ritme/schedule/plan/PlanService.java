package app.ritme.schedule.plan;

import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.EditionService;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.Stay;
import app.ritme.enrolment.Stays;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.Standings;
import app.ritme.people.MemberState;
import app.ritme.people.PersonId;
import app.ritme.people.PersonNames;
import app.ritme.people.SkillRow;
import app.ritme.people.TeamService;
import app.ritme.program.DayPlan;
import app.ritme.program.ProgramVersionId;
import app.ritme.program.Programs;
import app.ritme.schedule.PlannedSession;
import app.ritme.schedule.PlannedSessions;
import app.ritme.schedule.PlannedSessions.Hold;
import app.ritme.schedule.PlannedSessions.Written;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SlotTaken;
import app.ritme.schedule.hours.Availabilities;
import app.ritme.schedule.plan.Surroundings.Worker;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the days of an edition from its program, again and again: first shown, then done. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class PlanService {

    /** Half a year, as far as anybody plans ahead. */
    static final int MOST_DAYS = 182;

    private final EditionService editions;
    private final Stays stays;
    private final Programs programs;
    private final PlannedSessions sessions;
    private final LocationService locations;
    private final TeamService team;
    private final PersonNames names;
    private final Availabilities availabilities;
    private final Standings standings;
    private final Clock clock;

    PlanService(
            EditionService editions,
            Stays stays,
            Programs programs,
            PlannedSessions sessions,
            LocationService locations,
            TeamService team,
            PersonNames names,
            Availabilities availabilities,
            Standings standings,
            Clock clock) {
        this.editions = editions;
        this.stays = stays;
        this.programs = programs;
        this.sessions = sessions;
        this.locations = locations;
        this.team = team;
        this.names = names;
        this.availabilities = availabilities;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * What {@link #apply} would do now.
     *
     * @throws NotFoundException when there is no such edition
     * @throws Refusal when these are no days, or more than half a year
     */
    public PlanPreview preview(EditionId edition, LocalDate from, LocalDate to) {
        Proposal proposal = propose(edition, from, to);
        return proposal.preview(edition, from, to);
    }

    /**
     * Does what was shown, all of it or nothing. Who is here gets their days whatever the subscription says.
     *
     * @param mark of the preview that was shown
     * @throws Refusal when something changed meanwhile, so that it would be something else
     * @throws SlotTaken when somebody was planned elsewhere at this very moment
     */
    @Transactional
    public void apply(EditionId edition, LocalDate from, LocalDate to, String mark) {
        sessions.lock(edition, from, to);
        Proposal proposal = propose(edition, from, to);
        if (!proposal.mark().equals(mark)) {
            throw new Refusal("error.plan.changed");
        }
        if (!somebodyIsHere(edition, from, to)) {
            standings.refuseNew();
        }
        sessions.write(
                proposal.steps().stream()
                        .filter(Step::writes)
                        .map(step -> new Written(step.before().map(PlannedSession::id), step.origin(), step.values()))
                        .toList(),
                proposal.steps().stream()
                        .filter(step -> step.outcome() == Outcome.REMOVE)
                        .flatMap(step -> step.before().stream())
                        .map(PlannedSession::id)
                        .collect(Collectors.toSet()));
    }

    private boolean somebodyIsHere(EditionId edition, LocalDate from, LocalDate to) {
        return stays.stays(edition, from, to).stream().anyMatch(stay -> stay.state() == EnrolmentState.ACTIVE);
    }

    private Proposal propose(EditionId id, LocalDate from, LocalDate to) {
        EditionRow edition = editions.edition(id).row();
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new Refusal("error.plan.days", MOST_DAYS);
        }
        List<Stay> guests = stays.stays(id, from, to);
        List<PlannedSession> existing = sessions.of(id, from, to);
        List<LocationRow> places = locations.locations();
        Surroundings house = surroundings(edition, places, from, to);
        List<Step> steps = Planner.plan(
                Wishes.of(guests, dayPlans(guests), from, to),
                existing,
                house,
                busy(existing, from, to, edition.zone()));
        Set<PersonId> people = steps.stream()
                .flatMap(step -> step.people().stream())
                .map(PersonId::new)
                .collect(Collectors.toSet());
        return new Proposal(steps, house, names.ofTeamAnd(people), places);
    }

    private Map<ProgramVersionId, DayPlan> dayPlans(List<Stay> guests) {
        Map<ProgramVersionId, DayPlan> plans = new HashMap<>();
        guests.forEach(stay -> plans.computeIfAbsent(stay.version(), programs::dayPlan));
        return plans;
    }

    private Surroundings surroundings(EditionRow edition, List<LocationRow> places, LocalDate from, LocalDate to) {
        var home = new LocationId(edition.location());
        Map<UUID, List<SkillRow>> skills = team.skills();
        return new Surroundings(
                edition.id().value(),
                home,
                edition.zone(),
                Surroundings.rooms(places, home, edition.zone(), to),
                team.team().stream()
                        .filter(row -> row.state() == MemberState.ACTIVE)
                        .map(row -> new Worker(
                                new PersonId(row.person()),
                                skills.getOrDefault(row.person(), List.of()).stream()
                                        .map(SkillRow::id)
                                        .collect(Collectors.toUnmodifiableSet())))
                        .toList(),
                availabilities.between(from, to),
                clock.instant());
    }

    /** Everything that is held, but for what this plan may still move. */
    private Busy busy(List<PlannedSession> existing, LocalDate from, LocalDate to, ZoneId zone) {
        Set<SessionId> movable = existing.stream()
                .filter(PlannedSession::isFree)
                .map(PlannedSession::id)
                .collect(Collectors.toSet());
        var busy = new Busy();
        for (Hold hold : sessions.held(
                from.minusDays(1).atStartOfDay(zone).toInstant(),
                to.plusDays(2).atStartOfDay(zone).toInstant())) {
            if (!movable.contains(hold.session())) {
                busy.hold(hold.holder(), hold.from(), hold.until());
            }
        }
        return busy;
    }
}
