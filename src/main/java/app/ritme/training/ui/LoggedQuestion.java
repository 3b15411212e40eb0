package app.ritme.training.ui;

import app.ritme.shared.ui.Toast;
import app.ritme.training.MyLoggedSetsService;
import app.ritme.training.WorkoutRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Asks a guest whether what somebody else wrote down for them looks right: one tap, or the set that was otherwise. */
class LoggedQuestion extends Div {

    /** @param after shows anew what is there */
    static Optional<Component> of(WorkoutRow workout, MyLoggedSetsService logged, Runnable after) {
        return workout.unconfirmed().isEmpty()
                ? Optional.empty()
                : Optional.of(new LoggedQuestion(workout, logged, after));
    }

    private LoggedQuestion(WorkoutRow workout, MyLoggedSetsService logged, Runnable after) {
        var right = new Button(getTranslation("workout.logged.right"), event -> {
            logged.confirm(workout.id());
            Toast.done("workout.logged.kept");
            after.run();
        });
        right.setDisableOnClick(true);
        right.setTestId("logged-right");
        var other = new Button(
                getTranslation("workout.logged.other"),
                event -> new CorrectSetDialog(workout.unconfirmed(), logged, after).open());
        other.setTestId("logged-other");
        var buttons = new Div(right, other);
        buttons.addClassName("btns");
        addClassName("logged-question");
        setTestId("logged-question");
        add(new Paragraph(getTranslation("workout.logged.ask")), buttons);
    }
}
