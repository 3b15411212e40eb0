package app.ritme.training.ui;

import app.ritme.organisation.Weights;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.training.SetRow;
import app.ritme.training.exercise.ExerciseChoice;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.Course;
import app.ritme.training.plan.Overrides;
import app.ritme.training.plan.PlanVersion;
import app.ritme.training.plan.PlannedRow;
import app.ritme.training.plan.Prescription;
import app.ritme.training.plan.WorkoutPlan;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** All workouts of a plan as they are being written; nothing is saved here. */
class PlanEditor extends Div {

    private final Choices exercises;
    private final Map<ExerciseId, List<SetRow>> lastTime;
    private final LocalDate today;
    private final Weights here;
    private final Runnable changed;
    private final Div cards = new Div();
    private final List<WorkoutEditor> workouts = new ArrayList<>();
    private Overrides overrides = Overrides.NONE;

    /**
     * @param today when the next workout is at the earliest
     * @param here the weights of the location where it is done
     */
    PlanEditor(
            Supplier<List<ExerciseChoice>> library,
            Map<ExerciseId, List<SetRow>> lastTime,
            LocalDate today,
            Weights here,
            Runnable changed) {
        this.exercises = new Choices(library, Formats.here());
        this.lastTime = lastTime;
        this.today = today;
        this.here = here;
        this.changed = changed;
        var add = new Button(getTranslation("training-plan.workout.add"), Icons.PLUS.create(), event -> {
            workouts.add(workout(new WorkoutPlan(List.of())));
            arrange();
            changed.run();
        });
        add.setTestId("add-workout");
        cards.addClassName("plan-editor");
        addClassName("plan-editor");
        add(cards, new Div(add));
    }

    /** A version as it is asked now: with the weights its rules came to. */
    void show(PlanVersion version, Map<UUID, Course> courses) {
        overrides = Overrides.of(version, courses);
        exercises.know(version.workouts().stream().flatMap(List::stream));
        workouts.clear();
        for (List<PlannedRow> rows : version.workouts()) {
            var workout = workout(new WorkoutPlan(List.of()));
            rows.forEach(row -> workout.add(Objects.requireNonNull(courses.get(row.planned()))));
            workouts.add(workout);
        }
        arrange();
    }

    void show(List<WorkoutPlan> plans) {
        workouts.clear();
        plans.forEach(plan -> workouts.add(workout(plan)));
        arrange();
    }

    /** Another plan to go on from, with the kilos this guest lifted the last time and no others. */
    void take(List<WorkoutPlan> plans) {
        show(plans.stream()
                .map(plan -> new WorkoutPlan(
                        plan.exercises().stream().map(this::withOwnLoad).toList()))
                .toList());
        changed.run();
    }

    List<WorkoutPlan> read() {
        return workouts.stream().map(WorkoutEditor::read).toList();
    }

    private Prescription withOwnLoad(Prescription prescribed) {
        List<SetRow> before = lastTime.getOrDefault(prescribed.exercise(), List.of());
        return prescribed.with(
                before.isEmpty() ? Optional.empty() : before.getLast().load());
    }

    private WorkoutEditor workout(WorkoutPlan plan) {
        return new WorkoutEditor(plan, exercises, lastTime, overrides, today, here, changed, this::remove);
    }

    private void remove(WorkoutEditor workout) {
        workouts.remove(workout);
        arrange();
        changed.run();
    }

    private void arrange() {
        cards.removeAll();
        for (int turn = 0; turn < workouts.size(); turn++) {
            workouts.get(turn).standAt(turn);
            cards.add(workouts.get(turn));
        }
    }
}
