package app.ritme.training.ui;

import app.ritme.shared.Language;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.LocalizedField;
import app.ritme.shared.ui.Toast;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.Equipment;
import app.ritme.training.exercise.ExerciseChoice;
import app.ritme.training.exercise.ExerciseData;
import app.ritme.training.exercise.ExerciseFilter;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.ExerciseRow;
import app.ritme.training.exercise.ExerciseService;
import app.ritme.training.exercise.MovementPattern;
import app.ritme.training.exercise.Muscle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An exercise of the house: written, changed, set aside and offered again. */
class ExerciseDialog extends FormDialog {

    private final ExerciseService exercises;
    private final Runnable done;
    private final Formats formats = Formats.here();
    private final LocalizedField name = LocalizedField.line(text("exercises.name"), "exercise-name", 80);
    private final LocalizedField how = LocalizedField.lines(text("exercises.how"), "exercise-how", 400);
    private final LocalizedField cautions = LocalizedField.lines(text("exercises.cautions"), "exercise-cautions", 240);
    private final Select<MovementPattern> pattern = select("exercises.pattern", MovementPattern.values());
    private final MultiSelectComboBox<Muscle> muscles =
            ComponentTexts.on(new MultiSelectComboBox<>(text("exercises.muscles")));
    private final Select<Equipment> equipment = select("exercises.equipment", Equipment.values());
    private final Select<Counting> counting = select("exercises.counting", Counting.values());
    private final ComboBox<ExerciseChoice> easier;
    private final ComboBox<ExerciseChoice> harder;
    private final ComboBox<ExerciseChoice> home;
    private @Nullable ExerciseRow changing;

    private ExerciseDialog(
            String title, String verb, ExerciseService exercises, @Nullable ExerciseRow changing, Runnable done) {
        super(title, verb);
        this.exercises = exercises;
        this.changing = changing;
        this.done = done;
        easier = other("exercises.easier", UnaryOperator.identity());
        harder = other("exercises.harder", UnaryOperator.identity());
        home = other("exercises.home", ExerciseFilter::atHome);
        home.setHelperText(text("exercises.home.help"));
        String draft = "exercise-" + (changing == null ? "new" : changing.id().value());
        name.keptAs(draft + "-name");
        how.keptAs(draft + "-how");
        cautions.keptAs(draft + "-cautions");
        pattern.setItemLabelGenerator(ExerciseWords::of);
        equipment.setItemLabelGenerator(ExerciseWords::of);
        counting.setItemLabelGenerator(ExerciseWords::of);
        muscles.setItems(Muscle.values());
        muscles.setItemLabelGenerator(ExerciseWords::of);
        says("error.exercise.name", name);
        says("error.exercise.itself", easier);
        says("error.exercise.home", home);
        fields(
                name,
                how,
                cautions,
                new FormRow(pattern, muscles),
                new FormRow(equipment, counting),
                new FormRow(easier, harder),
                home);
    }

    static ExerciseDialog toAdd(ExerciseService exercises, Runnable done) {
        var dialog = new ExerciseDialog(text("exercises.add.title"), text("exercises.add.go"), exercises, null, done);
        dialog.pattern.setValue(MovementPattern.SQUAT);
        dialog.equipment.setValue(Equipment.NONE);
        dialog.counting.setValue(Counting.REPS);
        return dialog;
    }

    static ExerciseDialog toChange(ExerciseService exercises, ExerciseRow exercise, Runnable done) {
        var dialog = new ExerciseDialog(
                Formats.here().words(exercise.name()), text("exercises.save"), exercises, exercise, done);
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
                cautions.getValue(),
                pattern.getValue(),
                muscles.getValue(),
                equipment.getValue(),
                counting.getValue(),
                id(easier),
                id(harder),
                id(home));
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
        cautions.setValue(exercise.cautions());
        pattern.setValue(exercise.pattern());
        muscles.setValue(exercise.muscles());
        equipment.setValue(exercise.equipment());
        counting.setValue(exercise.counting());
        var relatives = Stream.of(exercise.easier(), exercise.harder(), exercise.home())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<ExerciseId, ExerciseChoice> named =
                exercises.choices(relatives).stream().collect(Collectors.toMap(ExerciseChoice::id, row -> row));
        easier.setValue(named.get(exercise.easier()));
        harder.setValue(named.get(exercise.harder()));
        home.setValue(named.get(exercise.home()));
    }

    /** @param among which of all it may be */
    private ComboBox<ExerciseChoice> other(String key, UnaryOperator<ExerciseFilter> among) {
        var box = new ComboBox<ExerciseChoice>(text(key));
        Language reader = Language.of(UI.getCurrent().getLocale());
        box.setItems(query -> exercises
                .find(
                        among.apply(ExerciseFilter.named(query.getFilter().orElse(""), reader)),
                        query.getPage(),
                        query.getPageSize())
                .stream()
                .map(ExerciseRow::choice));
        box.setItemLabelGenerator(row -> formats.words(row.name()));
        box.setClearButtonVisible(true);
        box.setTestId(key.replace('.', '-'));
        return box;
    }

    private static Optional<ExerciseId> id(ComboBox<ExerciseChoice> box) {
        return Optional.ofNullable(box.getValue()).map(ExerciseChoice::id);
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
