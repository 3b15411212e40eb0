package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import app.ritme.schedule.planner.OpenShop.Step;
import java.util.ArrayList;
import java.util.List;

/** The order in which the steps are put in: the one thing that is searched. */
@PlanningEntity
public class ShopOrder {

    @PlanningId
    private String id = "order";

    @PlanningListVariable
    private List<Step> steps = new ArrayList<>();

    public ShopOrder() {}

    ShopOrder(List<Step> steps) {
        this.steps.addAll(steps);
    }

    public String getId() {
        return id;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public void setSteps(List<Step> steps) {
        this.steps = steps;
    }
}
