package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.training.Change;
import app.ritme.training.RunningWorkout;
import app.ritme.training.Shortening;
import app.ritme.training.exercise.MyExercisesService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** What a guest can do otherwise where they are in a workout; the plan stays as it is. */
class OtherwiseDialog extends Dialog {

    private final Rows rows = new Rows();

    /** @param change does it */
    OtherwiseDialog(RunningWorkout workout, MyExercisesService exercises, Consumer<Change> change) {
        var formats = Formats.here();
        String name = formats.words(workout.exercise().name());
        setHeaderTitle(getTranslation("workout.otherwise.title"));
        addClassName("guest-view");
        setTestId("otherwise-dialog");
        var plan = new Paragraph(getTranslation("workout.otherwise.text"));
        plan.addClassName("soft");
        rows.addClassName("otherwise");
        add(plan, rows);
        getFooter().add(new Button(getTranslation("workout.correct.close"), event -> close()));

        workout.otherwise()
                .insteadOf()
                .ifPresent(other -> way(
                        Icons.BACK,
                        getTranslation("workout.swap.back", formats.words(other.name())),
                        "swap-back",
                        () -> change.accept(new Change.Swap(workout.place(), other.exerciseId()))));
        way(
                Icons.SWAP,
                getTranslation("workout.swap", name),
                "swap",
                () -> new SwapDialog(workout, exercises, change).open());
        way(
                Icons.REFRESH,
                getTranslation("workout.more", name),
                "one-more",
                () -> change.accept(new Change.OneMoreSet(workout.place())));
        way(Icons.PLUS, getTranslation("workout.add"), "add", () -> new AddDialog(workout, exercises, change).open());
        if (workout.otherwise().shortening() == Shortening.POSSIBLE) {
            way(Icons.CLOCK, getTranslation("workout.shorten"), "shorten", () -> change.accept(new Change.Shorten()));
        }
    }

    private void way(Icons icon, String words, String testId, Runnable action) {
        var button = new Button(words, icon.create(), event -> {
            close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("wide");
        button.setDisableOnClick(true);
        button.setTestId(testId);
        rows.row(button);
    }
}
