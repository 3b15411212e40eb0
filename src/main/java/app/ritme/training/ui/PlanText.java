package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Rows;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlanVersion;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Reason;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

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
                var words = new Div(plan);
                exercise.override().ifPresent(reason -> words.add(new Div(why(exercise, reason))));
                rows.row(new Span(formats.words(exercise.name())), words);
            });
            add(new H3(TrainingWords.workout(turn)), rows);
        }
    }

    /** What the rule asked, and why the coach asked otherwise. */
    private Span why(PlannedRow exercise, Reason reason) {
        var asked = Optional.ofNullable(exercise.ruleKilos())
                .map(kilos -> TrainingWords.kilos(new Load(kilos)))
                .orElse("–");
        var why = new Span(getTranslation("training-plan.instead", asked, TrainingWords.reason(reason)));
        why.addClassNames("soft", "small");
        return why;
    }
}
