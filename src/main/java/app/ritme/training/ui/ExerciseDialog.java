package app.ritme.training.ui;

import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.LocalizedField;
import app.ritme.shared.ui.Toast;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.Equipment;
import app.ritme.training.exercise.ExerciseData;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.ExerciseRow;
import app.ritme.training.exercise.ExerciseService;
import app.ritme.training.exercise.MovementPattern;
import app.ritme.training.exercise.Muscle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An exercise of the house: written, changed, set aside and offered again. */
class ExerciseDialog extends FormDialog {

    private final ExerciseService exercises;
    private final List<ExerciseRow> others;
    private final Runnable done;
    private final Formats formats = Formats.here();
    private final LocalizedField name = LocalizedField.line(text("exercises.name"), "exercise-name", 80);
    private final LocalizedField how = LocalizedField.lines(text("exercises.how"), "exercise-how", 400);
    private final Select<MovementPattern> pattern = select("exercises.pattern", MovementPattern.values());
    private final MultiSelectComboBox<Muscle> muscles =
            ComponentTexts.on(new MultiSelectComboBox<>(text("exercises.muscles")));
    private final Select<Equipment> equipment = select("exercises.equipment", Equipment.values());
    private final Select<Counting> counting = select("exercises.counting", Counting.values());
    private final ComboBox<ExerciseRow> easier;
    private final ComboBox<ExerciseRow> harder;
    private @Nullable ExerciseRow changing;

    private ExerciseDialog(
            String title,
            String verb,
            ExerciseService exercises,
            List<ExerciseRow> others,
            @Nullable ExerciseRow changing,
            Runnable done) {
        super(title, verb);
        this.exercises = exercises;
        this.others = others;
        this.changing = changing;
        this.done = done;
        easier = other("exercises.easier");
        harder = other("exercises.harder");
        String draft = "exercise-" + (changing == null ? "new" : changing.id().value());
        name.keptAs(draft + "-name");
        how.keptAs(draft + "-how");
        pattern.setItemLabelGenerator(ExerciseWords::of);
        equipment.setItemLabelGenerator(ExerciseWords::of);
        counting.setItemLabelGenerator(ExerciseWords::of);
        muscles.setItems(Muscle.values());
        muscles.setItemLabelGenerator(ExerciseWords::of);
        says("error.exercise.name", name);
        says("error.exercise.itself", easier);
        fields(name, how, new FormRow(pattern, muscles), new FormRow(equipment, counting), new FormRow(easier, harder));
    }

    static ExerciseDialog toAdd(ExerciseService exercises, List<ExerciseRow> others, Runnable done) {
        var dialog = new ExerciseDialog(
                text("exercises.add.title"), text("exercises.add.go"), exercises, others, null, done);
        dialog.pattern.setValue(MovementPattern.SQUAT);
        dialog.equipment.setValue(Equipment.NONE);
        dialog.counting.setValue(Counting.REPS);
        return dialog;
    }

    static ExerciseDialog toChange(
            ExerciseService exercises, List<ExerciseRow> others, ExerciseRow exercise, Runnable done) {
        var dialog = new ExerciseDialog(
                Formats.here().words(exercise.name()), text("exercises.save"), exercises, others, exercise, done);
        dialog.show(exercise);
        var aside = dialog.action(
                text(exercise.setAside() ? "exercises.take-back" : "exercises.put-aside"),
                () -> dialog.putAside(exercise));
        aside.setTestId("put-aside");
        dialog.footer(aside);
        return dialog;
    }

    @Override
    protected void save() {
        var data = new ExerciseData(
                name.getValue(),
                how.getValue(),
                pattern.getValue(),
                muscles.getValue(),
                equipment.getValue(),
                counting.getValue(),
                id(easier),
                id(harder));
        if (changing == null) {
            exercises.add(data);
        } else {
            exercises.change(changing.id(), data, changing.version());
        }
        done.run();
        Toast.done("exercises.saved", formats.words(data.name()));
    }

    @Override
    protected Optional<Conflict> conflict() {
        return Optional.ofNullable(changing)
                .map(row -> exercises.exercise(row.id()))
                .map(now -> new Conflict(
                        formats.words(now.name()) + " · " + ExerciseWords.line(now),
                        () -> show(now),
                        () -> changing = now));
    }

    private void putAside(ExerciseRow exercise) {
        if (exercise.setAside()) {
            exercises.takeBack(exercise.id());
        } else {
            exercises.setAside(exercise.id());
        }
        done.run();
        Toast.done(
                exercise.setAside() ? "exercises.taken-back" : "exercises.put-aside.done",
                formats.words(exercise.name()));
    }

    private void show(ExerciseRow exercise) {
        changing = exercise;
        name.setValue(exercise.name());
        how.setValue(exercise.how());
        pattern.setValue(exercise.pattern());
        muscles.setValue(exercise.muscles());
        equipment.setValue(exercise.equipment());
        counting.setValue(exercise.counting());
        easier.setValue(find(exercise.easier()));
        harder.setValue(find(exercise.harder()));
    }

    private @Nullable ExerciseRow find(@Nullable ExerciseId id) {
        return others.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    private ComboBox<ExerciseRow> other(String key) {
        var box = new ComboBox<ExerciseRow>(text(key));
        box.setItems(others);
        box.setItemLabelGenerator(row -> formats.words(row.name()));
        box.setClearButtonVisible(true);
        box.setTestId(key.replace('.', '-'));
        return box;
    }

    private static Optional<ExerciseId> id(ComboBox<ExerciseRow> box) {
        return Optional.ofNullable(box.getValue()).map(ExerciseRow::id);
    }

    @SafeVarargs
    private static <T> Select<T> select(String key, T... values) {
        var select = new Select<T>();
        select.setLabel(text(key));
        select.setItems(values);
        select.setTestId(key.replace('.', '-'));
        return select;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
