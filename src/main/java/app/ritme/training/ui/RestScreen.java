package app.ritme.training.ui;

import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.training.Change;
import app.ritme.training.PlaceId;
import app.ritme.training.RunningWorkout;
import app.ritme.training.SetRow;
import app.ritme.training.plan.PlannedRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The rest after a set: a clock that knows when it ends, and nothing else to do. */
class RestScreen extends Div {

    /** @param left until the rest ends, more than nothing */
    RestScreen(
            RunningWorkout workout,
            Duration left,
            Formats formats,
            Runnable goOn,
            Runnable takeBack,
            Consumer<Change> change) {
        SetRow last = workout.lastSet().orElseThrow();
        PlannedRow rested = workout.exercises().stream()
                .filter(exercise -> exercise.planned().equals(last.place()))
                .findFirst()
                .orElseThrow();
        var lead = new Paragraph(getTranslation("workout.rest.breathe"));
        lead.addClassName("rest-lead");
        var words = new Div(new H1(getTranslation("workout.rest.title")), lead);
        words.addClassName("rest-words");
        Optional.ofNullable(last.predicted()).ifPresent(before -> words.add(gap(before, last.reps())));
        var back = new Button(getTranslation("workout.rest.back"), event -> goOn.run());
        back.addClassNames("wide", "soft-button");
        back.setDisableOnClick(true);
        back.setTestId("go-on");
        var undo = new Div();
        if (!last.place().equals(workout.exercise().planned())) {
            var place = new PlaceId(last.place());
            undo.add(SetScreen.quiet(
                    "workout.rest.more", "one-more", () -> change.accept(new Change.OneMoreSet(place))));
        }
        undo.add(SetScreen.quiet("workout.take-back", "take-back", takeBack));
        undo.addClassName("quiet-row");

        addClassName("rest-screen");
        add(
                new WorkoutHead(
                        getTranslation("workout.rest"),
                        getTranslation("workout.rest.after", last.number(), rested.sets())),
                words,
                new RestClock(left, Duration.ofSeconds(rested.restSeconds())),
                next(workout, formats),
                back,
                undo);
    }

    private static Paragraph gap(int predicted, int done) {
        var gap = new Paragraph(GapText.say(predicted, done));
        gap.addClassName("gap-line");
        return gap;
    }

    private CardBox next(RunningWorkout workout, Formats formats) {
        PlannedRow exercise = workout.exercise();
        var what = new Paragraph(getTranslation(
                "workout.rest.next",
                formats.words(exercise.name()),
                workout.setNumber(),
                Math.max(exercise.sets(), workout.setNumber())));
        what.addClassName("strong");
        var plan = new Paragraph(TrainingWords.prescribed(exercise));
        plan.addClassName("soft");
        var card = new CardBox(what, plan, new LoadNote(exercise));
        card.getElement().setAttribute("aria-label", getTranslation("workout.rest.then"));
        return card;
    }
}
