package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import app.ritme.schedule.planner.Agenda.Of;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scores a plan by the rules: only the agendas of those whom a move touches are looked at again. */
public class PlanScore implements IncrementalScoreCalculator<Plan, HardMediumSoftScore> {

    private static final long NOT_PLACED = 20L * Weight.NORMAL.points();
    static final long OTHER_TIME = 10;
    static final long OTHER_STAFF = 4;
    static final long OTHER_ROOM = 1;

    /** An agenda that changes, and what it costs. */
    private static final class Line {

        private final Of of;
        private final UUID holder;
        private final Map<UUID, Spot> spots = new HashMap<>();
        private HardMediumSoftScore cost = HardMediumSoftScore.ZERO;

        Line(Of of, UUID holder) {
            this.of = of;
            this.holder = holder;
        }

        HardMediumSoftScore count(HouseDays days) {
            return PlanScore.count(new Agenda(of, holder, new ArrayList<>(spots.values())), days);
        }
    }

    private HouseDays days;
    private List<Task> tasks;
    private final Map<UUID, Line> lines = new HashMap<>();
    private final Set<Line> changed = new HashSet<>();
    private HardMediumSoftScore total = HardMediumSoftScore.ZERO;

    @SuppressWarnings("NullAway.Init") // the solver gives it a plan before it asks
    public PlanScore() {}

    @Override
    public void resetWorkingSolution(Plan plan) {
        days = plan.days();
        tasks = plan.getTasks();
        lines.clear();
        changed.clear();
        total = HardMediumSoftScore.ZERO;
        Set<UUID> movable = tasks.stream().map(Task::getId).collect(Collectors.toSet());
        days.agendas().forEach((holder, agenda) -> {
            var line = new Line(agenda.of(), holder);
            agenda.spots().stream()
                    .filter(spot -> !movable.contains(spot.session()))
                    .forEach(spot -> line.spots.put(spot.session(), spot));
            lines.put(holder, line);
            changed.add(line);
        });
        tasks.forEach(this::insert);
    }

    @Override
    public void beforeVariableChanged(Object task, String variable) {
        retract((Task) task);
    }

    @Override
    public void afterVariableChanged(Object task, String variable) {
        insert((Task) task);
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        for (Line line : changed) {
            HardMediumSoftScore now = line.count(days);
            total = total.subtract(line.cost).add(now);
            line.cost = now;
        }
        changed.clear();
        return total;
    }

    private void insert(Task task) {
        total = total.add(cost(task));
        Spot spot = task.spot();
        HouseDays.holders(spot).forEach((holder, of) -> {
            Line line = lines.computeIfAbsent(holder, none -> new Line(of, holder));
            line.spots.put(task.getId(), spot);
            changed.add(line);
        });
    }

    private void retract(Task task) {
        total = total.subtract(cost(task));
        HouseDays.holders(task.spot()).keySet().forEach(holder -> {
            Line line = lines.get(holder);
            if (line != null) {
                line.spots.remove(task.getId());
                changed.add(line);
            }
        });
    }

    /** What it costs that this agenda does not keep all rules. */
    static HardMediumSoftScore count(Agenda agenda, HouseDays days) {
        long hard = 0;
        long medium = 0;
        long soft = 0;
        for (Violation one : days.check(agenda)) {
            Rule rule = one.rule();
            switch (rule.severity()) {
                case HARD -> hard--;
                case MEDIUM -> medium -= days.limits().points(rule);
                case SOFT -> soft -= days.limits().points(rule);
            }
        }
        return HardMediumSoftScore.of(hard, medium, soft);
    }

    /** What is not placed weighs most; what moves weighs by how many notice. */
    static HardMediumSoftScore cost(Task task) {
        return cost(task, task.getChoice());
    }

    /** As {@link #cost(Task)}, if it were there. */
    static HardMediumSoftScore cost(Task task, @Nullable Choice choice) {
        int guests = Math.max(1, task.guests());
        if (choice == null) {
            return HardMediumSoftScore.ofMedium(-NOT_PLACED * guests);
        }
        Choice now = task.current();
        long moved = (choice.when().equals(now.when()) ? 0 : OTHER_TIME)
                + (choice.staff().equals(now.staff()) ? 0 : OTHER_STAFF)
                + (Objects.equals(choice.room(), now.room()) ? 0 : OTHER_ROOM);
        return HardMediumSoftScore.of(
                0, moved == 0 ? 0 : -(long) Weight.NORMAL.points() * task.firmness() * guests, -moved * guests);
    }
}
