package app.ritme.training.ui;

import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.training.Change;
import app.ritme.training.RunningWorkout;
import app.ritme.training.Shortening;
import java.util.function.Consumer;

/** Says that a workout was shortened, with the way back. */
class ShortenedNote extends Note {

    ShortenedNote(RunningWorkout workout, Consumer<Change> change) {
        super(Tone.PLAIN, Icons.CLOCK, "", TrainingWords.text("workout.shortened"));
        addClassName("shortened");
        setTestId("shortened");
        setVisible(workout.otherwise().shortening() == Shortening.DONE);
        withActions(SetScreen.quiet("workout.lengthen", "lengthen", () -> change.accept(new Change.Lengthen())));
    }
}
