package app.ritme.training.ui;

import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Toast;
import app.ritme.training.Correction;
import app.ritme.training.MyLoggedSetsService;
import app.ritme.training.SetRow;
import app.ritme.training.exercise.Counting;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.List;
import java.util.Optional;

/** Which set was otherwise than somebody wrote it down, and how. */
class CorrectSetDialog extends Dialog {

    private final MyLoggedSetsService logged;
    private final Runnable after;
    private final Formats formats = Formats.here();
    private final Select<SetRow> which = new Select<>();
    private final Div form = new Div();
    private final TankChoice tank = new TankChoice();
    private IntegerField reps = Stepper.reps(Counting.REPS, 0);
    private NumberField load = Stepper.load(Optional.empty());

    CorrectSetDialog(List<SetRow> sets, MyLoggedSetsService logged, Runnable after) {
        this.logged = logged;
        this.after = after;
        setHeaderTitle(getTranslation("workout.correct.title"));
        which.setLabel(getTranslation("workout.correct.which"));
        which.setItems(sets);
        which.setItemLabelGenerator(this::words);
        which.addClassName("wide");
        which.setTestId("correct-which");
        which.addValueChangeListener(event -> ask(event.getValue()));
        which.setValue(sets.getFirst());
        var save = new Button(getTranslation("workout.correct.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("correct-save");
        getFooter().add(new Button(getTranslation("workout.correct.close"), event -> close()), save);
        form.addClassName("stack");
        addClassName("guest-view");
        add(which, form);
    }

    private String words(SetRow set) {
        return getTranslation(
                "workout.correct.set", formats.words(set.name()), set.number(), TrainingWords.brief(List.of(set)));
    }

    private void ask(SetRow set) {
        reps = Stepper.reps(set.counting(), set.reps());
        load = Stepper.load(set.load());
        tank.setValue(set.tank());
        form.removeAll();
        form.add(
                Stepper.line(reps, getTranslation("workout.ask." + TrainingWords.lower(set.counting())), ""),
                Stepper.line(load, getTranslation("workout.ask.load"), ""),
                new H3(getTranslation("workout.tank")),
                tank);
    }

    private void save() {
        if (reps.getValue() == null) {
            reps.focus();
            return;
        }
        try {
            logged.correct(
                    which.getValue().id(),
                    new Correction(reps.getValue(), Stepper.read(load.getValue()), tank.getValue()));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
            return;
        }
        close();
        Toast.done("workout.logged.kept");
        after.run();
    }
}
