package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Rows;
import app.ritme.training.plan.PlanVersion;
import app.ritme.training.plan.PlannedRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A version of a plan, only to be read. */
class PlanText extends Div {

    PlanText(PlanVersion version, Formats formats) {
        addClassName("stack");
        List<List<PlannedRow>> workouts = version.workouts();
        for (int turn = 0; turn < workouts.size(); turn++) {
            var rows = new Rows();
            workouts.get(turn).forEach(exercise -> {
                var plan = new Span(TrainingWords.prescribed(exercise));
                plan.addClassName("soft");
                rows.row(new Span(formats.words(exercise.name())), plan);
            });
            add(new H3(TrainingWords.workout(turn)), rows);
        }
    }
}
