package app.ritme.schedule.ui;

import app.ritme.people.SkillRow;
import app.ritme.schedule.therapy.TherapyPlanData;
import app.ritme.schedule.therapy.TherapyPlanRow;
import app.ritme.schedule.therapy.TherapyPlanService;
import app.ritme.shared.LocalizedText;
import java.util.List;

/**
 * What the page of standard plans works with.
 *
 * @param changed shows anew what was written
 */
record TherapyDesk(TherapyPlanService plans, List<SkillRow> skills, List<TherapyPlace> places, Runnable changed) {

    /** @return what it is called since */
    LocalizedText change(TherapyPlanRow plan, TherapyPlanData data) {
        plans.change(plan.id(), data, plan.version());
        return data.name();
    }
}
