package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Rows;
import app.ritme.training.SetRow;
import app.ritme.training.WorkoutRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Workouts that were done, each with its exercises and sets. */
class WorkoutRows extends Rows {

    private final Formats formats;

    WorkoutRows(Formats formats) {
        this.formats = formats;
        addClassName("workouts-done");
    }

    WorkoutRows with(List<WorkoutRow> workouts) {
        workouts.forEach(this::add);
        return this;
    }

    private void add(WorkoutRow workout) {
        var day = new Div(new Span(
                getTranslation("workout.done.on", formats.day(workout.day()), TrainingWords.workout(workout.turn()))));
        day.addClassName("strong");
        var words = new Div(day);
        workout.exercises().forEach(sets -> words.add(line(sets)));
        row(words);
    }

    private Div line(List<SetRow> sets) {
        var name = new Span(formats.words(sets.getFirst().name()));
        var what = new Span(TrainingWords.brief(sets));
        what.addClassName("soft");
        var line = new Div(name, what);
        line.addClassName("done-line");
        return line;
    }
}
