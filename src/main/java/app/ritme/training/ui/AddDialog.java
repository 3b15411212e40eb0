package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.training.Change;
import app.ritme.training.PlaceId;
import app.ritme.training.RunningWorkout;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.ExerciseRow;
import app.ritme.training.exercise.MyExercisesService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Consumer;

/** One more exercise: which, how much of it, and where. */
class AddDialog extends Dialog {

    private static final int SETS = 2;
    private static final int REPS = 10;
    private static final int SECONDS = 30;

    private final RunningWorkout workout;
    private final Consumer<Change> change;
    private final Formats formats = Formats.here();
    private final Button go = new Button(getTranslation("workout.add.go"));

    AddDialog(RunningWorkout workout, MyExercisesService exercises, Consumer<Change> change) {
        this.workout = workout;
        this.change = change;
        setHeaderTitle(getTranslation("workout.add.title"));
        addClassName("guest-view");
        setTestId("add-dialog");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.setVisible(false);
        go.setTestId("add-go");
        add(new ExercisePicker(List.of(), exercises, this::ask));
        getFooter().add(new Button(getTranslation("workout.correct.close"), event -> close()), go);
    }

    private void ask(ExerciseRow exercise) {
        IntegerField sets = Stepper.sets(SETS);
        IntegerField reps = Stepper.reps(exercise.counting(), exercise.counting() == Counting.REPS ? REPS : SECONDS);
        var end = new RadioButtonGroup<Boolean>(getTranslation("workout.add.where"));
        end.setItems(false, true);
        end.setItemLabelGenerator(last -> getTranslation(last ? "workout.add.end" : "workout.add.next"));
        end.setValue(false);
        end.setTestId("add-where");
        var form = new Div(
                Stepper.line(sets, getTranslation("workout.add.sets"), ""),
                Stepper.line(reps, getTranslation("workout.ask." + TrainingWords.lower(exercise.counting())), ""),
                end);
        form.addClassName("stack");
        setHeaderTitle(formats.words(exercise.name()));
        removeAll();
        add(form);
        go.setVisible(true);
        go.addClickListener(event -> {
            if (sets.getValue() == null || reps.getValue() == null) {
                go.setEnabled(true);
                return;
            }
            close();
            change.accept(new Change.Add(after(end.getValue()), exercise.id(), sets.getValue(), reps.getValue()));
        });
    }

    private PlaceId after(boolean end) {
        return end ? PlaceId.of(workout.exercises().getLast().id()) : workout.place();
    }
}
