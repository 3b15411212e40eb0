package app.ritme.training.ui;

import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Icons;
import app.ritme.training.SetRow;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.ExerciseChoice;
import app.ritme.training.plan.Course;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Loadable;
import app.ritme.training.plan.Overrides;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.Tank;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One exercise of a plan: how much of it, with what came of it the last time. */
class PrescriptionRow extends ListItem {

    private static final List<Integer> RESTS = List.of(0, 30, 45, 60, 90, 120, 150, 180, 240, 300);

    private final ExerciseChoice exercise;
    private final String name;
    private final IntegerField sets = new IntegerField();
    private final IntegerField from = new IntegerField();
    private final IntegerField to = new IntegerField();
    private final NumberField load = new NumberField();
    private final Select<Integer> rest = new Select<>();
    private final Select<Tank> target = new Select<>();
    private final ProgressFields progress;
    private final Course course;
    private final Overrides overrides;
    private final LocalDate today;
    private final Loadable here;
    private final Div next = new Div();

    /** What the row asks of the list it stands in. */
    interface Place {

        void changed();

        void move(PrescriptionRow row, int by);

        void remove(PrescriptionRow row);
    }

    /**
     * @param course where it stands: what is asked now and what its rule makes of it
     * @param here what there is to load where the guest does it
     */
    PrescriptionRow(
            ExerciseChoice exercise,
            String name,
            Course course,
            List<SetRow> lastTime,
            Overrides overrides,
            LocalDate today,
            Loadable here,
            Place place) {
        this.exercise = exercise;
        this.name = name;
        this.course = course;
        this.overrides = overrides;
        this.today = today;
        this.here = here;
        Prescription prescribed = course.prescribed();
        progress = new ProgressFields(name, prescribed.progression());
        sets.setValue(prescribed.sets());
        from.setValue(prescribed.repsFrom());
        to.setValue(prescribed.repsTo());
        course.load().ifPresent(planned -> load.setValue(planned.kilos().doubleValue()));
        rest.setItems(Stream.concat(RESTS.stream(), Stream.of(prescribed.restSeconds()))
                .distinct()
                .sorted()
                .toList());
        rest.setItemLabelGenerator(
                seconds -> seconds == 0 ? getTranslation("training-plan.rest.none") : TrainingWords.clock(seconds));
        rest.setValue(prescribed.restSeconds());
        target.setItems(Tank.values());
        target.setItemLabelGenerator(TrainingWords::tank);
        target.setValue(prescribed.target());

        var fields = new Div(
                PlanField.of(sets, "sets", name),
                PlanField.of(from, "from", name),
                PlanField.of(to, "to", name),
                PlanField.of(load, "load", name),
                PlanField.of(rest, "rest", name),
                PlanField.of(target, "target", name),
                moves(place));
        fields.addClassName("prescription-fields");
        Stream.<HasValue<?, ?>>of(sets, from, to, load, rest, target)
                .forEach(field -> field.addValueChangeListener(event -> changed(place)));
        progress.whenChanged(() -> changed(place));
        next.addClassNames("next-times", "soft", "small");
        next.setTestId("next-" + name);
        add(words(lastTime), fields, progress, next);
        say();
    }

    /** @throws Refusal when something is not filled in, or a weight nobody lifts */
    Prescription read() {
        if (sets.isEmpty() || from.isEmpty() || to.isEmpty()) {
            throw new Refusal("training-plan.fill");
        }
        return new Prescription(
                        exercise.id(),
                        Objects.requireNonNull(sets.getValue()),
                        Objects.requireNonNull(from.getValue()),
                        Objects.requireNonNull(to.getValue()),
                        load(),
                        rest.getValue(),
                        target.getValue())
                .growing(progress.read())
                .because(progress.reason());
    }

    private Optional<Load> load() {
        return Optional.ofNullable(load.getValue()).flatMap(Stepper::read);
    }

    private void changed(Place place) {
        say();
        place.changed();
    }

    /** What comes of it, as far as it is filled in; and why, where it is not what the rule asks. */
    private void say() {
        try {
            progress.askReason(overrides.overridden(exercise.id(), load()).isPresent());
            Prescription now = read();
            boolean asBefore = now.equals(course.prescribed().with(course.load()));
            next.setText(NextTimes.say(
                    asBefore ? course : Course.begin(now, exercise.counting() == Counting.SECONDS),
                    exercise.counting(),
                    today,
                    here));
        } catch (Refusal unfinished) {
            next.setText("");
        }
    }

    private Div words(List<SetRow> lastTime) {
        var title = new Div(new Span(name));
        title.addClassName("strong");
        var last = new Div(new Span(
                lastTime.isEmpty()
                        ? getTranslation("training-plan.last.none")
                        : getTranslation("training-plan.last", TrainingWords.brief(lastTime))));
        last.addClassNames("soft", "small");
        var words = new Div(title, last);
        if (exercise.counting() == Counting.SECONDS) {
            title.add(new Span(" "), soft(getTranslation("training-plan.seconds")));
        }
        words.addClassName("prescription-name");
        return words;
    }

    private static Span soft(String text) {
        var soft = new Span(text);
        soft.addClassNames("soft", "small");
        return soft;
    }

    private Div moves(Place place) {
        var moves = new Div(
                move(Icons.CHEVRON_UP, "up", () -> place.move(this, -1)),
                move(Icons.CHEVRON_DOWN, "down", () -> place.move(this, 1)),
                move(Icons.CLOSE, "remove", () -> place.remove(this)));
        moves.addClassName("prescription-moves");
        return moves;
    }

    private Button move(Icons icon, String what, Runnable action) {
        var button = new Button(icon.create(), event -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("training-plan." + what, name));
        button.setTestId(what + "-" + name);
        return button;
    }
}
