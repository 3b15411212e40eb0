package app.ritme.schedule.planner;

import app.ritme.program.BlockKind;
import app.ritme.schedule.planner.Agenda.Of;
import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.util.Domain;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The least that any plan of a generated house can cost, by OR-Tools' CP-SAT. It asks less than the rules do: nobody is in
 * two places, rooms of a kind are enough, what moves costs what it costs, and so does a talk with another coach. A real
 * plan costs no less, so a gap to it is no smaller than that to the true optimum.
 */
final class LeastCost {

    private static final long OTHER_COACH = Weight.NORMAL.points();

    /**
     * @param cost a plan costs no less
     * @param proven whether one of that cost exists, within what is asked here
     */
    record Bound(long cost, boolean proven) {}

    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final Map<UUID, List<IntervalVar>> busy = new HashMap<>();
    private final Map<Set<UUID>, List<IntervalVar>> inRooms = new HashMap<>();
    private final Map<Long, List<BoolVar>> leaving = new HashMap<>();
    private final Plan plan;

    private LeastCost(Plan plan, List<Task> tasks) {
        this.plan = plan;
        Set<UUID> movable =
                Set.copyOf(plan.getTasks().stream().map(Task::getId).toList());
        plan.days().agendas().values().stream()
                .filter(agenda -> agenda.of() == Of.GUEST || agenda.of() == Of.STAFF)
                .forEach(agenda -> agenda.spots().stream()
                        .filter(spot -> spot.holds() && !movable.contains(spot.session()))
                        .forEach(spot -> busy(agenda.holder())
                                .add(model.newFixedInterval(spot.from(), spot.minutes(), "fixed"))));
        tasks.forEach(this::add);
        leaving.values().forEach(this::leaveRoomForAll);
        busy.values().forEach(model::addNoOverlap);
        inRooms.forEach((rooms, all) -> {
            CumulativeConstraint enough = model.addCumulative(rooms.size());
            all.forEach(interval -> enough.addDemand(interval, 1));
        });
        model.minimize(cost);
    }

    /** Days do not touch each other, so the least of all is the sum of the least of each. */
    static Bound of(Plan plan, Duration most) {
        Loader.loadNativeLibraries();
        Map<LocalDate, List<Task>> days = plan.getTasks().stream()
                .collect(Collectors.groupingBy(task -> task.session().values().day()));
        long cost = 0;
        boolean proven = true;
        for (List<Task> day : days.values()) {
            var solver = new CpSolver();
            solver.getParameters().setMaxTimeInSeconds((double) most.toSeconds() / days.size());
            solver.getParameters().setNumWorkers(2);
            CpSolverStatus status = solver.solve(new LeastCost(plan, day).model);
            cost += Math.round(Math.ceil(solver.bestObjectiveBound()));
            proven &= status == CpSolverStatus.OPTIMAL;
        }
        return new Bound(cost, proven);
    }

    /** Of those that want one hour no more keep it than there are people and rooms; said so, because it proves sooner. */
    private void leaveRoomForAll(List<BoolVar> moved) {
        long people = plan.getTasks().stream()
                .flatMap(task -> task.getChoices().stream())
                .flatMap(choice -> choice.staff().stream())
                .distinct()
                .count();
        if (moved.size() > people) {
            model.addGreaterOrEqual(LinearExpr.sum(moved.toArray(BoolVar[]::new)), moved.size() - people);
        }
    }

    private void add(Task task) {
        List<Choice> choices = task.getChoices();
        Choice now = task.current();
        int minutes = now.when().minutes();
        int guests = Math.max(1, task.guests());
        long wanted = minute(now);
        IntVar start = model.newIntVarFromDomain(
                Domain.fromValues(choices.stream().mapToLong(LeastCost::minute).distinct().sorted().toArray()), "start");
        BoolVar moved = model.newBoolVar("moved");
        model.addDifferent(start, wanted).onlyEnforceIf(moved);
        model.addEquality(start, wanted).onlyEnforceIf(moved.not());
        cost.addTerm(moved, PlanScore.OTHER_TIME * guests);
        leaving.computeIfAbsent(wanted, none -> new ArrayList<>()).add(moved);
        IntervalVar interval = model.newFixedSizeIntervalVar(start, minutes, "session");
        task.session().values().guests().forEach(guest -> busy(guest).add(interval));
        rooms(task, interval, guests);
        staff(task, start, minutes, guests);
    }

    private void rooms(Task task, IntervalVar interval, int guests) {
        Set<UUID> rooms = task.getChoices().stream()
                .flatMap(choice -> Optional.ofNullable(choice.room()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        if (!rooms.isEmpty()) {
            inRooms.computeIfAbsent(rooms, none -> new ArrayList<>()).add(interval);
            cost.add(rooms.contains(task.current().room()) ? 0 : PlanScore.OTHER_ROOM * guests);
        }
    }

    private void staff(Task task, IntVar start, int minutes, int guests) {
        var chosen = new ArrayList<BoolVar>();
        for (Set<UUID> team : Set.copyOf(task.getChoices().stream().map(Choice::staff).toList())) {
            BoolVar leads = model.newBoolVar("leads");
            chosen.add(leads);
            team.forEach(person ->
                    busy(person).add(model.newOptionalFixedSizeIntervalVar(start, minutes, leads, "led")));
            long other = team.equals(task.current().staff()) ? 0 : PlanScore.OTHER_STAFF * guests;
            cost.addTerm(leads, other + OTHER_COACH * strangers(task, team));
        }
        model.addExactlyOne(chosen.toArray(BoolVar[]::new));
    }

    /** How many guests of a talk have it with somebody who is not their coach. */
    private long strangers(Task task, Set<UUID> team) {
        var values = task.session().values();
        return values.kind() != BlockKind.COACHING
                ? 0
                : values.guests().stream()
                        .filter(guest -> plan.days()
                                .facts()
                                .stays()
                                .coach(guest, values.day())
                                .filter(coach -> !team.contains(coach))
                                .isPresent())
                        .count();
    }

    private List<IntervalVar> busy(UUID holder) {
        return busy.computeIfAbsent(holder, none -> new ArrayList<>());
    }

    private static long minute(Choice choice) {
        return choice.when().startsAt().getEpochSecond() / 60;
    }
}
