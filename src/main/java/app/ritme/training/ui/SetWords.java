package app.ritme.training.ui;

import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.training.RunningWorkout;
import app.ritme.training.SetRow;
import app.ritme.training.plan.PlannedRow;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What is said about the set that comes now. */
class SetWords {

    private final RunningWorkout workout;
    private final PlannedRow exercise;
    private final List<SetRow> done;
    private final Formats formats;

    SetWords(RunningWorkout workout, Formats formats) {
        this.workout = workout;
        this.exercise = workout.exercise();
        this.done = workout.setsOf(exercise);
        this.formats = formats;
    }

    Div title() {
        var heading = new H1(formats.words(exercise.name()));
        var number = Badges.plain(TrainingWords.text(
                "workout.set-of", workout.setNumber(), Math.max(exercise.sets(), workout.setNumber())));
        var title = new Div(heading, number);
        workout.otherwise().insteadOf().ifPresent(other -> title.add(insteadOf(other)));
        title.addClassName("set-title");
        return title;
    }

    /** Open for who does it for the first time. */
    Details how() {
        var mind = new Paragraph(formats.words(exercise.cautions()));
        mind.addClassName("mind");
        mind.setVisible(!exercise.cautions().isEmpty());
        var how = new Details(TrainingWords.text("workout.how"), new Paragraph(formats.words(exercise.how())), mind);
        how.setOpened(done.isEmpty() && workout.setOfLastTime().isEmpty());
        how.setVisible(!exercise.how().isEmpty());
        how.addClassName("how");
        return how;
    }

    Note lastTime() {
        var before = workout.setOfLastTime();
        var note = new Note(
                Note.Tone.PLAIN,
                Icons.HISTORY,
                before.map(set -> TrainingWords.text(
                                "workout.last-time",
                                formats.day(
                                        set.loggedAt().atZone(formats.zone()).toLocalDate())))
                        .orElse(""),
                before.map(set -> TrainingWords.text(
                                "workout.last-time.text", TrainingWords.done(set), TrainingWords.left(set.tank())))
                        .orElse(""));
        note.addClassName("last-time");
        note.setVisible(before.isPresent());
        return note;
    }

    /** After pain in the red nothing grows before the coach looked. */
    Note frozen() {
        var note = Note.care("", TrainingWords.text("workout.frozen"));
        note.setVisible(exercise.frozen());
        return note;
    }

    private Paragraph insteadOf(PlannedRow other) {
        var words = new Paragraph(TrainingWords.text("workout.instead", formats.words(other.name())));
        words.addClassNames("soft", "wide");
        words.setTestId("instead-of");
        return words;
    }
}
