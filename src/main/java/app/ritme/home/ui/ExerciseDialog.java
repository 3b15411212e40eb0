package app.ritme.home.ui;

import app.ritme.home.HomeExercise;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** An exercise for home. */
class ExerciseDialog extends FormDialog {

    private final Consumer<HomeExercise> save;
    private final TextField name = field("home.exercise.name", "exercise-name");
    private final TextField last = field("home.exercise.last", "exercise-last");
    private final TextField atHome = field("home.exercise.at-home", "exercise-at-home");

    ExerciseDialog(HomeExercise exercise, Consumer<HomeExercise> save) {
        super(HomeWords.text("home.exercise"), HomeWords.text("home.signal.save"));
        this.save = save;
        name.setValue(exercise.name());
        last.setValue(exercise.last());
        atHome.setValue(exercise.atHome());
        atHome.setHelperText(getTranslation("home.exercise.at-home.text"));
        says("error.home.exercise.name", name);
        fields(name, last, atHome);
    }

    /** A quiet button that takes the exercise out of the plan. */
    ExerciseDialog withRemoval(Runnable remove) {
        Button away = action(HomeWords.text("home.call.remove"), remove);
        away.setTestId("remove-exercise");
        footer(away);
        return this;
    }

    @Override
    protected void save() {
        save.accept(new HomeExercise(name.getValue(), last.getValue(), atHome.getValue()));
    }

    private static TextField field(String key, String testId) {
        var field = new TextField(HomeWords.text(key));
        field.setMaxLength(HomeExercise.LONGEST);
        field.setTestId(testId);
        field.setWidthFull();
        return field;
    }
}
