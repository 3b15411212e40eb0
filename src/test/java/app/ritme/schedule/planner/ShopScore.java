package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

/** The sooner the last step ends the better, then the fewer end late. */
public class ShopScore implements IncrementalScoreCalculator<ShopPlan, HardMediumSoftScore> {

    private ShopPlan plan;

    @SuppressWarnings("NullAway.Init") // the solver gives it a plan before it asks
    public ShopScore() {}

    @Override
    public void resetWorkingSolution(ShopPlan plan) {
        this.plan = plan;
    }

    @Override
    public void beforeVariableChanged(Object order, String variable) {}

    @Override
    public void afterVariableChanged(Object order, String variable) {}

    @Override
    public HardMediumSoftScore calculateScore() {
        ShopTimetable timetable = plan.timetable();
        return HardMediumSoftScore.of(0, -timetable.makespan(), -timetable.lateness());
    }
}
