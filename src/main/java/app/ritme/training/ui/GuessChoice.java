package app.ritme.training.ui;

import app.ritme.training.exercise.Counting;
import app.ritme.training.plan.PlannedRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;

/** How often somebody thinks it will go, asked before a set; nothing is chosen for them, and it may stay open. */
class GuessChoice extends RadioButtonGroup<Integer> {

    private static final int LESS = 3;
    private static final int MORE = 4;
    private static final int SECONDS = 5;

    GuessChoice(PlannedRow exercise) {
        int step = exercise.counting() == Counting.SECONDS ? SECONDS : 1;
        setLabel(getTranslation("workout.guess." + TrainingWords.lower(exercise.counting())));
        setItems(IntStream.rangeClosed(-LESS, MORE)
                .map(away -> exercise.asked() + away * step)
                .filter(reps -> reps > 0)
                .boxed()
                .toList());
        addClassName("number-scale");
        setTestId("guess");
    }
}
