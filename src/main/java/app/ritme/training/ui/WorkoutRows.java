package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Rows;
import app.ritme.training.SetRow;
import app.ritme.training.WorkoutRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Workouts that were done, each with its exercises and sets. */
class WorkoutRows extends Rows {

    private final Formats formats;
    private final Function<WorkoutRow, Optional<Component>> question;

    /** For who looks after the guest, and asks nothing. */
    WorkoutRows(Formats formats) {
        this(formats, workout -> Optional.empty());
    }

    /** @param question what the guest is asked about a workout, if anything */
    WorkoutRows(Formats formats, Function<WorkoutRow, Optional<Component>> question) {
        this.formats = formats;
        this.question = question;
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
        TrainingWords.changes(workout.changes(), formats).forEach(change -> words.add(soft(change)));
        if (!workout.by().isEmpty()) {
            words.add(soft(getTranslation("workout.logged-by", workout.by())));
        }
        question.apply(workout).ifPresent(words::add);
        row(words);
    }

    private static Div soft(String text) {
        var line = new Div(text);
        line.addClassName("soft");
        return line;
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
