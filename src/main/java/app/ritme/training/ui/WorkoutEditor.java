package app.ritme.training.ui;

import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.training.SetRow;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.ExerciseChoice;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.Tank;
import app.ritme.training.plan.WorkoutPlan;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** One workout of a plan: its exercises in order, others added at the end. */
class WorkoutEditor extends Div implements PrescriptionRow.Place {

    private final Map<ExerciseId, ExerciseChoice> exercises;
    private final Map<ExerciseId, List<SetRow>> lastTime;
    private final Runnable changed;
    private final Formats formats;
    private final List<PrescriptionRow> rows = new ArrayList<>();
    private final Rows list = new Rows();
    private final Paragraph empty = new Paragraph(getTranslation("training-plan.empty"));
    private final ComboBox<ExerciseChoice> adder = new ComboBox<>();
    private final Button away = new Button(Icons.TRASH.create());

    WorkoutEditor(
            WorkoutPlan plan,
            Map<ExerciseId, ExerciseChoice> exercises,
            Map<ExerciseId, List<SetRow>> lastTime,
            Formats formats,
            Runnable changed,
            Consumer<WorkoutEditor> remove) {
        this.exercises = exercises;
        this.lastTime = lastTime;
        this.formats = formats;
        this.changed = changed;
        plan.exercises().forEach(prescribed -> rows.add(row(prescribed)));
        list.addClassName("prescriptions");
        empty.addClassName("soft");
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.addClickListener(event -> remove.accept(this));
        adder.setPlaceholder(getTranslation("training-plan.exercise.add"));
        adder.setItems(
                exercises.values().stream().filter(row -> !row.setAside()).toList());
        adder.setItemLabelGenerator(row -> formats.words(row.name()));
        adder.addClassName("add-exercise");
        adder.addValueChangeListener(
                event -> Optional.ofNullable(event.getValue()).ifPresent(this::add));
        arrange();
    }

    /** Its place in the plan, which gives it its letter. */
    void standAt(int turn) {
        away.setAriaLabel(getTranslation("training-plan.workout.remove", TrainingWords.letter(turn)));
        away.setTestId("remove-workout-" + turn);
        adder.setAriaLabel(getTranslation("training-plan.exercise.add") + ", " + TrainingWords.workout(turn));
        adder.setTestId("add-exercise-" + turn);
        removeAll();
        add(new CardBox(Icons.TRAINING, TrainingWords.workout(turn), list, empty, adder).withAction(away));
    }

    WorkoutPlan read() {
        return new WorkoutPlan(rows.stream().map(PrescriptionRow::read).toList());
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public void move(PrescriptionRow row, int by) {
        int to = rows.indexOf(row) + by;
        if (to >= 0 && to < rows.size()) {
            rows.remove(row);
            rows.add(to, row);
            arrange();
            changed.run();
        }
    }

    @Override
    public void remove(PrescriptionRow row) {
        rows.remove(row);
        arrange();
        changed.run();
    }

    private void arrange() {
        list.removeAll();
        rows.forEach(list::add);
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
    }

    private PrescriptionRow row(Prescription prescribed) {
        ExerciseChoice exercise = Objects.requireNonNull(exercises.get(prescribed.exercise()));
        return new PrescriptionRow(
                exercise,
                formats.words(exercise.name()),
                prescribed,
                lastTime.getOrDefault(exercise.id(), List.of()),
                this);
    }

    private void add(ExerciseChoice chosen) {
        adder.clear();
        rows.add(row(first(chosen)));
        arrange();
        changed.run();
    }

    /** Where to begin, with the weight of the last time. */
    private Prescription first(ExerciseChoice exercise) {
        boolean held = exercise.counting() == Counting.SECONDS;
        List<SetRow> before = lastTime.getOrDefault(exercise.id(), List.of());
        return new Prescription(
                exercise.id(),
                3,
                held ? 20 : 8,
                held ? 40 : 12,
                before.isEmpty() ? Optional.empty() : before.getLast().load(),
                held ? 60 : 120,
                Tank.TWO);
    }
}
