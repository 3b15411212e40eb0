package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions to put somewhere, in the days of a house. The solver makes copies, hence what looks like a bean. */
@PlanningSolution
public class Plan {

    private HouseDays days;

    @PlanningEntityCollectionProperty
    private List<Task> tasks;

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    @SuppressWarnings("NullAway.Init")
    public Plan() {}

    Plan(HouseDays days, List<Task> tasks) {
        this.days = days;
        this.tasks = tasks;
    }

    HouseDays days() {
        return days;
    }

    public List<Task> getTasks() {
        return tasks;
    }

    long placed() {
        return tasks.stream().filter(task -> task.getChoice() != null).count();
    }

    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }
}
