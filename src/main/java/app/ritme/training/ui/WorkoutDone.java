package app.ritme.training.ui;

import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.PageHeader;
import app.ritme.training.WorkoutRow;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.IntConsumer;

/** After the last set: one calm sentence and what was done. */
class WorkoutDone extends Div {

    WorkoutDone(WorkoutRow done, WorkoutRows rows, IntConsumer rate, Runnable takeBack, Runnable another) {
        var today = new Anchor(TrainingNavigation.today(), getTranslation("workout.done.today"));
        today.addClassNames("button", "button-primary", "wide");
        today.setTestId("to-today");
        var more = new Div(
                SetScreen.quiet("workout.take-back", "take-back", takeBack),
                SetScreen.quiet("workout.another", "another", another));
        more.addClassName("quiet-row");

        addClassName("stack");
        setTestId("workout-done");
        add(
                new PageHeader(
                        getTranslation("workout.done.title"),
                        getTranslation("workout.done.text", done.sets().size())),
                new CardBox(new HardChoice(done.hard(), rate)).tint(),
                new CardBox(rows.with(List.of(done))),
                today,
                more);
    }
}
