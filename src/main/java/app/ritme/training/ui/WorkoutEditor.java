package app.ritme.training.ui;

import app.ritme.organisation.Weights;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.training.SetRow;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.ExerciseChoice;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.Course;
import app.ritme.training.plan.Loadable;
import app.ritme.training.plan.Overrides;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.WorkoutPlan;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One workout of a plan: its exercises in order, others added at the end. */
class WorkoutEditor extends Div implements PrescriptionRow.Place {

    private final Choices exercises;
    private final Map<ExerciseId, List<SetRow>> lastTime;
    private final Overrides overrides;
    private final LocalDate today;
    private final Weights here;
    private final Runnable changed;
    private final List<PrescriptionRow> rows = new ArrayList<>();
    private final Rows list = new Rows();
    private final Paragraph empty = new Paragraph(getTranslation("training-plan.empty"));
    private final ComboBox<ExerciseChoice> adder = new ComboBox<>();
    private final Button away = new Button(Icons.TRASH.create());

    WorkoutEditor(
            WorkoutPlan plan,
            Choices exercises,
            Map<ExerciseId, List<SetRow>> lastTime,
            Overrides overrides,
            LocalDate today,
            Weights here,
            Runnable changed,
            Consumer<WorkoutEditor> remove) {
        this.exercises = exercises;
        this.lastTime = lastTime;
        this.overrides = overrides;
        this.today = today;
        this.here = here;
        this.changed = changed;
        plan.exercises().forEach(prescribed -> rows.add(row(begin(prescribed))));
        list.addClassName("prescriptions");
        empty.addClassName("soft");
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.addClickListener(event -> remove.accept(this));
        adder.setPlaceholder(getTranslation("training-plan.exercise.add"));
        adder.setItems(query -> exercises
                .with(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        adder.setItemLabelGenerator(exercises::name);
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

    /** An exercise that stands in the plan already. */
    void add(Course course) {
        rows.add(row(course));
        arrange();
    }

    private Course begin(Prescription prescribed) {
        ExerciseChoice exercise = exercises.get(prescribed.exercise());
        return Course.begin(prescribed, exercise.counting() == Counting.SECONDS);
    }

    private PrescriptionRow row(Course course) {
        ExerciseChoice exercise = exercises.get(course.prescribed().exercise());
        return new PrescriptionRow(
                exercise,
                exercises.name(exercise),
                course,
                lastTime.getOrDefault(exercise.id(), List.of()),
                overrides,
                today,
                Loadable.of(here, exercise.equipment()),
                this);
    }

    private void add(ExerciseChoice chosen) {
        adder.clear();
        rows.add(row(begin(first(chosen))));
        arrange();
        changed.run();
    }

    /** Where to begin, with the weight of the last time. */
    private Prescription first(ExerciseChoice exercise) {
        List<SetRow> before = lastTime.getOrDefault(exercise.id(), List.of());
        Prescription usual = Prescription.usual(exercise.id(), exercise.counting());
        return before.isEmpty() ? usual : usual.with(before.getLast().load());
    }
}
