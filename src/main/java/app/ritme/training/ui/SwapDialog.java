package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.training.Change;
import app.ritme.training.RunningWorkout;
import app.ritme.training.exercise.Alternative;
import app.ritme.training.exercise.MyExercisesService;
import app.ritme.training.plan.PlannedRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which exercise is done from here on instead of this one. */
class SwapDialog extends Dialog {

    SwapDialog(RunningWorkout workout, MyExercisesService exercises, Consumer<Change> change) {
        PlannedRow now = workout.exercise();
        Set<?> here = workout.exercises().stream().map(PlannedRow::exerciseId).collect(Collectors.toSet());
        List<ExercisePicker.Offer> near = exercises.insteadOf(now.exerciseId()).stream()
                .filter(other -> !here.contains(other.exercise().id()))
                .map(other -> new ExercisePicker.Offer(other.exercise(), words(other)))
                .toList();
        setHeaderTitle(getTranslation("workout.swap.title", Formats.here().words(now.name())));
        addClassName("guest-view");
        setTestId("swap-dialog");
        add(new ExercisePicker(near, exercises, chosen -> {
            close();
            change.accept(new Change.Swap(workout.place(), chosen.id()));
        }));
        getFooter().add(new Button(getTranslation("workout.correct.close"), event -> close()));
    }

    /** "makkelijker · mat" */
    private String words(Alternative other) {
        return getTranslation("workout.kin." + TrainingWords.lower(other.kin())) + " · "
                + ExerciseWords.of(other.exercise().equipment());
    }
}
