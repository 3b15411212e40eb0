package app.ritme.training.ui;

import app.ritme.shared.Ids;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Note;
import app.ritme.training.Change;
import app.ritme.training.RunningWorkout;
import app.ritme.training.SetData;
import app.ritme.training.SetRow;
import app.ritme.training.exercise.Counting;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.ProgressRule;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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

        var words = new SetWords(workout, formats);
        addClassName("set-screen");
        add(
                new WorkoutHead(
                        TrainingWords.workout(workout.turn()),
                        getTranslation(
                                "workout.exercise-of",
                                workout.position() + 1,
                                workout.exercises().size())),
                new Steps(workout.position(), workout.exercises().size()),
                words.title(),
                words.how(),
                new SetChips(exercise, done),
                words.lastTime(),
                words.frozen(),
                new ShortenedNote(workout, actions.change()),
                guess,
                numbers());
        add(new H2(getTranslation("workout.tank")), tank, said, pain, save, more(actions));
    }

    /** What the buttons of this screen do. */
    record Actions(
            Consumer<SetData> save,
            Runnable skip,
            Runnable takeBack,
            Runnable finish,
            Runnable otherwise,
            Consumer<Change> change) {}

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
                ? exercise.lifted().or(() -> workout.setOfLastTime().flatMap(SetRow::load))
                : done.getLast().load();
    }

    private boolean isLast() {
        return workout.setNumber() >= exercise.sets()
                && workout.position() + 1 == workout.exercises().size();
    }

    private CardBox numbers() {
        var ask = exercise.counting() == Counting.REPS ? "workout.ask.reps" : "workout.ask.seconds";
        var asked = workout.otherwise().own() ? "workout.asked" : "workout.planned";
        var plan = exercise.progression().rule() == ProgressRule.DOUBLE || exercise.repsFrom() == exercise.repsTo()
                ? getTranslation(asked, exercise.asked())
                : getTranslation(asked + ".range", exercise.repsFrom(), exercise.repsTo());
        var card = new CardBox(Stepper.line(reps, getTranslation(ask), plan));
        if (load.isVisible()) {
            card.add(Stepper.line(
                    load,
                    getTranslation("workout.ask.load"),
                    exercise.load()
                            .map(planned -> getTranslation("workout.planned.load", TrainingWords.kilos(planned)))
                            .orElse("")));
            card.add(new LoadNote(exercise));
        }
        card.addClassName("steppers");
        card.getElement().setAttribute("aria-label", getTranslation("workout.numbers"));
        return card;
    }

    private Div more(Actions actions) {
        var row = new Div(
                quiet("workout.skip", "skip", actions.skip()),
                quiet("workout.otherwise", "otherwise", actions.otherwise()));
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
