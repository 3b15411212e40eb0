package app.ritme.schedule.planner;

import app.ritme.enrolment.Stay;
import app.ritme.enrolment.Stays;
import app.ritme.people.PersonId;
import app.ritme.people.PersonNames;
import app.ritme.people.TeamService;
import app.ritme.program.DayDetails;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.Change;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.PlannedSessions;
import app.ritme.schedule.Rearranged;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.Sessions;
import app.ritme.schedule.SlotTaken;
import app.ritme.schedule.Week;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.plan.DayPlans;
import app.ritme.schedule.planner.RunView.Move;
import app.ritme.schedule.planner.RunView.Place;
import app.ritme.schedule.planner.RunView.Unplaced;
import app.ritme.schedule.planner.RunView.What;
import app.ritme.shared.Ids;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import app.ritme.shared.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans by itself: begins a run, says how far it is and what it proposes, and does what somebody accepts of it. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class PlanningService {

    /** As far ahead as one looks at a proposal. */
    static final int MOST_DAYS = 31;

    private static final int AROUND = 3;

    private final PlanRuns runs;
    private final WeekService week;
    private final PlannedSessions sessions;
    private final Sessions known;
    private final RuleService rules;
    private final Stays stays;
    private final DayPlans dayPlans;
    private final TeamService team;
    private final PersonNames names;
    private final Clock clock;

    PlanningService(
            PlanRuns runs,
            WeekService week,
            PlannedSessions sessions,
            Sessions known,
            RuleService rules,
            Stays stays,
            DayPlans dayPlans,
            TeamService team,
            PersonNames names,
            Clock clock) {
        this.runs = runs;
        this.week = week;
        this.sessions = sessions;
        this.known = known;
        this.rules = rules;
        this.stays = stays;
        this.dayPlans = dayPlans;
        this.team = team;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Begins; nothing is changed.
     *
     * @throws NotFoundException when who is away is nobody here
     * @throws Refusal when these are no days, or too many runs wait
     */
    public RunId start(PlanRequest request) {
        request.absent().ifPresent(person -> names.of(Set.of(person)));
        if (request.to().isBefore(request.from())
                || ChronoUnit.DAYS.between(request.from(), request.to()) >= MOST_DAYS) {
            throw new Refusal("error.planner.days", MOST_DAYS);
        }
        List<Stay> guests = stays.between(request.from(), request.to());
        Week around =
                week.between(request.from().minusDays(AROUND), request.to().plusDays(AROUND));
        var days = new HouseDays(around, coaches(guests), rules.limits());
        var problems = new Problems(
                days,
                around.locations(),
                team.skills(),
                blocks(guests),
                request.absent().map(PersonId::value).orElse(null),
                clock.instant());
        List<Plannable> found = sessions.between(request.from(), request.to());
        var run = new PlanRun(
                new RunId(Ids.next()),
                Tenancy.current().tenant(),
                clock.instant(),
                new Plan(days, problems.tasks(found)),
                problems.stuck(found),
                PlanSolvers.patient());
        runs.start(run);
        return run.id();
    }

    /** @throws NotFoundException when this house has no such run, or none any more */
    public RunView view(RunId id) {
        PlanRun run = runs.get(id);
        Plan best = run.best();
        List<Move> moves = best.getTasks().stream()
                .filter(Task::moves)
                .map(task -> move(best, task))
                .sorted(Comparator.comparing(move -> move.was().when().startsAt()))
                .toList();
        List<Unplaced> unplaced = run.isDone() ? unplaced(run) : List.of();
        return new RunView(
                run.isDone(),
                (int) best.placed(),
                best.getTasks().size(),
                Duration.between(run.startedAt(), clock.instant()).toSeconds(),
                moves,
                unplaced,
                (int) moves.stream()
                        .flatMap(move -> move.what().guests().stream())
                        .distinct()
                        .count());
    }

    /** Ends it sooner and keeps the best so far. */
    public void stop(RunId id) {
        runs.get(id).stop();
    }

    /**
     * Does these of what was proposed, all or none.
     *
     * @return what was done; to be taken back as what is done by hand
     * @throws NotFoundException when this house has no such run, or one of them is not of this house
     * @throws Refusal when somebody changed one of them meanwhile
     * @throws SlotTaken when somebody or something is elsewhere by now
     */
    @Transactional
    public List<Change> accept(RunId id, Set<SessionId> chosen) {
        PlanRun run = runs.get(id);
        if (!chosen.stream().allMatch(session -> known.session(session).isPresent())) {
            throw new NotFoundException();
        }
        return sessions.rearrange(run.best().getTasks().stream()
                .filter(task -> task.moves() && chosen.contains(task.session().id()))
                .map(PlanningService::rearranged)
                .toList());
    }

    private static List<Unplaced> unplaced(PlanRun run) {
        Plan plan = run.best();
        Map<UUID, Agenda> agendas = agendas(plan);
        return Stream.concat(
                        plan.getTasks().stream()
                                .filter(task -> task.getChoice() == null)
                                .map(task -> new Unplaced(
                                        what(plan, task),
                                        place(plan, task.current()),
                                        false,
                                        reasons(plan, task, agendas))),
                        run.stuck().stream()
                                .map(task ->
                                        new Unplaced(what(plan, task), place(plan, task.current()), true, List.of())))
                .toList();
    }

    private static Rearranged rearranged(Task task) {
        Choice choice = Objects.requireNonNull(task.getChoice());
        return new Rearranged(
                task.session().id(),
                task.session().version(),
                choice.when().day(),
                choice.when().at(),
                choice.location(),
                choice.room(),
                choice.staff());
    }

    private static Move move(Plan plan, Task task) {
        return new Move(
                what(plan, task), place(plan, task.current()), place(plan, Objects.requireNonNull(task.getChoice())));
    }

    /** What stands in the way of the place that comes nearest: the one with the fewest rules against it. */
    private static List<Remark> reasons(Plan plan, Task task, Map<UUID, Agenda> agendas) {
        return task.getChoices().stream()
                .map(choice -> plan.days().newlyBroken(task.spot(choice), agendas).stream()
                        .filter(broken -> broken.rule().severity() == Severity.HARD)
                        .toList())
                .filter(broken -> !broken.isEmpty())
                .min(Comparator.comparing(List::size))
                .orElse(List.of())
                .stream()
                .map(plan.days()::remark)
                .distinct()
                .toList();
    }

    /** Everybody's, as proposed. */
    private static Map<UUID, Agenda> agendas(Plan plan) {
        Map<UUID, Agenda> agendas = new HashMap<>(plan.days().agendas());
        for (Task task : plan.getTasks()) {
            agendas.replaceAll((holder, agenda) -> agenda.without(task.getId()));
        }
        for (Task task : plan.getTasks()) {
            Choice choice = task.getChoice();
            if (choice != null) {
                Spot spot = task.spot(choice);
                HouseDays.holders(spot)
                        .forEach((holder, of) -> agendas.merge(
                                holder, new Agenda(of, holder, List.of(spot)), (now, one) -> now.with(spot)));
            }
        }
        return agendas;
    }

    private static What what(Plan plan, Task task) {
        return new What(
                task.session().id(),
                task.session().values().kind(),
                task.session().values().title(),
                named(plan, task.session().values().guests()));
    }

    private static Place place(Plan plan, Choice choice) {
        UUID room = choice.room();
        return new Place(choice.when(), room == null ? "" : plan.days().nameOf(room), named(plan, choice.staff()));
    }

    private static List<String> named(Plan plan, Collection<UUID> people) {
        return people.stream()
                .map(plan.days()::nameOf)
                .sorted(String::compareToIgnoreCase)
                .toList();
    }

    private static Map<UUID, UUID> coaches(List<Stay> guests) {
        Map<UUID, UUID> coaches = new HashMap<>();
        for (Stay stay : guests) {
            PersonId coach = stay.coach();
            if (coach != null) {
                coaches.put(stay.guest().value(), coach.value());
            }
        }
        return coaches;
    }

    private Map<UUID, PlannedBlock> blocks(List<Stay> guests) {
        Map<UUID, PlannedBlock> blocks = new HashMap<>();
        dayPlans.of(guests.stream().map(Stay::version).collect(Collectors.toSet()))
                .values()
                .forEach(plan -> plan.days().stream()
                        .map(DayDetails::day)
                        .forEach(day -> day.blocks().forEach(block -> blocks.put(block.groupKey(), block))));
        return blocks;
    }
}
