package app.ritme.training.ui;

import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.training.plan.PlannedRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;

/** The workout that comes next, to begin it or to take another one of the plan. */
class WorkoutOverview extends Div {

    WorkoutOverview(List<List<PlannedRow>> workouts, int turn, Formats formats, IntConsumer begin, IntConsumer show) {
        List<PlannedRow> exercises = workouts.get(turn);
        var go = new Button(getTranslation("workout.begin"), event -> begin.accept(turn));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("wide");
        go.setDisableOnClick(true);
        go.setTestId("begin");
        var others = new Div();
        others.addClassName("quiet-row");
        for (int other = 0; other < workouts.size(); other++) {
            if (other != turn) {
                int chosen = other;
                var button = SetScreen.quiet("workout.rather", "rather-" + other, () -> show.accept(chosen));
                button.setText(getTranslation("workout.rather", TrainingWords.letter(other)));
                others.add(button);
            }
        }

        addClassName("stack");
        add(
                new PageHeader(
                        TrainingWords.workout(turn),
                        getTranslation(
                                "workout.size",
                                exercises.size(),
                                exercises.stream().mapToInt(PlannedRow::sets).sum())),
                new CardBox(rows(exercises, formats)),
                go,
                others);
    }

    private static Rows rows(List<PlannedRow> exercises, Formats formats) {
        var rows = new Rows();
        exercises.forEach(exercise -> {
            var name = new Div(new Span(formats.words(exercise.name())));
            name.addClassName("strong");
            var plan = new Div(new Span(TrainingWords.prescribed(exercise)));
            plan.addClassName("soft");
            rows.row(new Div(name, plan));
        });
        return rows;
    }
}
