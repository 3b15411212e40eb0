package app.ritme.schedule.plan;

import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.Stay;
import app.ritme.enrolment.Stays;
import app.ritme.enrolment.intake.NeedsOfGuests;
import app.ritme.enrolment.intake.PlannedGuests;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.Standings;
import app.ritme.program.ProgramVersionId;
import app.ritme.schedule.PlannedSession;
import app.ritme.schedule.PlannedSessions;
import app.ritme.schedule.PlannedSessions.Around;
import app.ritme.schedule.PlannedSessions.Written;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SlotTaken;
import app.ritme.schedule.Stock;
import app.ritme.schedule.hours.Availabilities;
import app.ritme.schedule.plan.Everybody.Found;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private final Stays stays;
    private final NeedsOfGuests needs;
    private final DayPlans dayPlans;
    private final PlannedSessions sessions;
    private final LocationService locations;
    private final Everybody everybody;
    private final Availabilities availabilities;
    private final Standings standings;
    private final Clock clock;

    PlanService(
            Stays stays,
            NeedsOfGuests needs,
            DayPlans dayPlans,
            PlannedSessions sessions,
            LocationService locations,
            Everybody everybody,
            Availabilities availabilities,
            Standings standings,
            Clock clock) {
        this.stays = stays;
        this.needs = needs;
        this.dayPlans = dayPlans;
        this.sessions = sessions;
        this.locations = locations;
        this.everybody = everybody;
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
        EditionRow edition = stays.edition(id, from);
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new Refusal("error.plan.days", MOST_DAYS);
        }
        PlannedGuests guests = needs.ofEdition(id, from, to);
        Around around = sessions.around(id, from, to);
        List<LocationRow> places = locations.locations();
        Found people = everybody.teamAnd(people(guests.stays(), around));
        var home = new LocationId(edition.location());
        var house = new Surroundings(
                id.value(),
                home,
                edition.zone(),
                Surroundings.rooms(places, home, edition.zone(), to),
                Stock.all(places),
                people.workers(),
                guests,
                availabilities.between(from, to),
                clock.instant());
        Set<ProgramVersionId> versions =
                guests.stays().stream().map(Stay::version).collect(Collectors.toSet());
        List<Step> steps = Planner.plan(
                Wishes.of(guests.stays(), dayPlans.of(versions), from, to), around.sessions(), house, busy(around));
        return new Proposal(steps, house, people.names(), places);
    }

    private static Set<UUID> people(List<Stay> guests, Around around) {
        Set<UUID> people = guests.stream().map(stay -> stay.guest().value()).collect(Collectors.toSet());
        around.sessions().forEach(session -> {
            people.addAll(session.values().staff());
            people.addAll(session.values().guests());
        });
        return people;
    }

    /** Everything that is held, but for what this plan may still move. */
    private static Busy busy(Around around) {
        Set<SessionId> movable = around.sessions().stream()
                .filter(PlannedSession::isFree)
                .map(PlannedSession::id)
                .collect(Collectors.toSet());
        var busy = new Busy();
        around.holds().stream()
                .filter(hold -> !movable.contains(hold.session()))
                .forEach(hold -> hold.stock()
                        .ifPresentOrElse(
                                stock -> busy.hold(stock, hold.use()),
                                () -> busy.hold(
                                        hold.holder(),
                                        hold.use().from(),
                                        hold.use().until())));
        return busy;
    }
}
