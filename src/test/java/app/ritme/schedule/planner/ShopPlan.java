package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import app.ritme.schedule.planner.OpenShop.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open shop and the order of its steps. The solver makes copies, hence what looks like a bean. */
@PlanningSolution
public class ShopPlan {

    private OpenShop shop;

    @ProblemFactCollectionProperty
    @ValueRangeProvider
    private List<Step> steps;

    @PlanningEntityCollectionProperty
    private List<ShopOrder> orders;

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    @SuppressWarnings("NullAway.Init")
    public ShopPlan() {}

    ShopPlan(OpenShop shop, List<Step> beginning) {
        this.shop = shop;
        this.steps = List.copyOf(beginning);
        this.orders = List.of(new ShopOrder(beginning));
    }

    OpenShop shop() {
        return shop;
    }

    ShopTimetable timetable() {
        return ShopTimetable.of(shop, orders.getFirst().getSteps());
    }

    public List<Step> getSteps() {
        return steps;
    }

    public List<ShopOrder> getOrders() {
        return orders;
    }

    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }
}
