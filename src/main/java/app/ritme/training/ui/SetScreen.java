package app.ritme.training.ui;

import app.ritme.shared.Ids;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.training.RunningWorkout;
import app.ritme.training.SetData;
import app.ritme.training.SetRow;
import app.ritme.training.exercise.Counting;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.ProgressRule;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One set: how often, how heavy, how much was left. Two taps where it went as planned. */
class SetScreen extends Div {

    private final RunningWorkout workout;
    private final PlannedRow exercise;
    private final List<SetRow> done;
    private final String clientId = Ids.next().toString();
    private final IntegerField reps;
    private final NumberField load;
    private final TankChoice tank = new TankChoice();
    private final Div said = new Div();
    private final GuessChoice guess;
    private final PainButton pain = new PainButton();

    /** @param actions what the buttons do */
    SetScreen(RunningWorkout workout, Formats formats, Actions actions) {
        this.workout = workout;
        this.exercise = workout.exercise();
        this.done = workout.setsOf(exercise);
        guess = new GuessChoice(exercise);
        reps = Stepper.reps(exercise.counting(), firstReps());
        load = Stepper.load(firstLoad());
        load.setVisible(exercise.equipment().hasLoad() || exercise.load().isPresent());

        var save = new Button(getTranslation(isLast() ? "workout.save.last" : "workout.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("wide");
        save.setDisableOnClick(true);
        save.setTestId("save-set");
        save.addClickListener(event -> {
            read().ifPresent(actions.save());
            save.setEnabled(true);
        });
        tank.addValueChangeListener(event -> said.removeAll());

        addClassName("set-screen");
        add(
                new WorkoutHead(
                        TrainingWords.workout(workout.turn()),
                        getTranslation(
                                "workout.exercise-of",
                                workout.position() + 1,
                                workout.exercises().size())),
                new Steps(workout.position(), workout.exercises().size()),
                title(formats),
                how(formats),
                new SetChips(exercise, done),
                lastTime(formats),
                frozen(),
                guess,
                numbers());
        add(new H2(getTranslation("workout.tank")), tank, said, pain, save, more(actions));
    }

    /** What the buttons of this screen do. */
    record Actions(Consumer<SetData> save, Runnable skip, Runnable takeBack, Runnable finish) {}

    private Optional<SetData> read() {
        if (tank.getValue() == null || reps.getValue() == null) {
            said.removeAll();
            said.add(Note.care("", getTranslation("workout.tank.first")).announced());
            return Optional.empty();
        }
        return Optional.of(new SetData(clientId, reps.getValue(), Stepper.read(load.getValue()), tank.getValue())
                .hurting(pain.score())
                .predicted(guess.getOptionalValue()));
    }

    /** As the plan begins, then as the set before. */
    private int firstReps() {
        return done.isEmpty() ? exercise.asked() : done.getLast().reps();
    }

    private Optional<Load> firstLoad() {
        return done.isEmpty()
                ? exercise.load().or(() -> workout.setOfLastTime().flatMap(SetRow::load))
                : done.getLast().load();
    }

    private boolean isLast() {
        return workout.setNumber() >= exercise.sets()
                && workout.position() + 1 == workout.exercises().size();
    }

    private Div title(Formats formats) {
        var heading = new H1(formats.words(exercise.name()));
        var number = Badges.plain(
                getTranslation("workout.set-of", workout.setNumber(), Math.max(exercise.sets(), workout.setNumber())));
        var title = new Div(heading, number);
        title.addClassName("set-title");
        return title;
    }

    /** Open for who does it for the first time. */
    private Details how(Formats formats) {
        var mind = new Paragraph(formats.words(exercise.cautions()));
        mind.addClassName("mind");
        mind.setVisible(!exercise.cautions().isEmpty());
        var how = new Details(getTranslation("workout.how"), new Paragraph(formats.words(exercise.how())), mind);
        how.setOpened(done.isEmpty() && workout.setOfLastTime().isEmpty());
        how.setVisible(!exercise.how().isEmpty());
        how.addClassName("how");
        return how;
    }

    private Note lastTime(Formats formats) {
        var before = workout.setOfLastTime();
        var note = new Note(
                Note.Tone.PLAIN,
                Icons.HISTORY,
                before.map(set -> getTranslation(
                                "workout.last-time",
                                formats.day(
                                        set.loggedAt().atZone(formats.zone()).toLocalDate())))
                        .orElse(""),
                before.map(set -> getTranslation(
                                "workout.last-time.text", TrainingWords.done(set), TrainingWords.left(set.tank())))
                        .orElse(""));
        note.addClassName("last-time");
        note.setVisible(before.isPresent());
        return note;
    }

    /** After pain in the red nothing grows before the coach looked. */
    private Note frozen() {
        var note = Note.care("", getTranslation("workout.frozen"));
        note.setVisible(exercise.frozen());
        return note;
    }

    private CardBox numbers() {
        var ask = exercise.counting() == Counting.REPS ? "workout.ask.reps" : "workout.ask.seconds";
        var plan = exercise.progression().rule() == ProgressRule.DOUBLE || exercise.repsFrom() == exercise.repsTo()
                ? getTranslation("workout.planned", exercise.asked())
                : getTranslation("workout.planned.range", exercise.repsFrom(), exercise.repsTo());
        var card = new CardBox(Stepper.line(reps, getTranslation(ask), plan));
        if (load.isVisible()) {
            card.add(Stepper.line(
                    load,
                    getTranslation("workout.ask.load"),
                    exercise.load()
                            .map(planned -> getTranslation("workout.planned.load", TrainingWords.kilos(planned)))
                            .orElse("")));
        }
        card.addClassName("steppers");
        card.getElement().setAttribute("aria-label", getTranslation("workout.numbers"));
        return card;
    }

    private Div more(Actions actions) {
        var row = new Div(quiet("workout.skip", "skip", actions.skip()));
        workout.lastSet().ifPresent(set -> row.add(quiet("workout.take-back", "take-back", actions.takeBack())));
        row.add(quiet("workout.finish", "finish", actions.finish()));
        row.addClassName("quiet-row");
        return row;
    }

    static Button quiet(String key, String testId, Runnable action) {
        var button = new Button();
        button.setText(button.getTranslation(key));
        button.addClickListener(event -> {
            action.run();
            button.setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        button.setTestId(testId);
        return button;
    }
}
