package app.ritme.training.ui;

import app.ritme.shared.Language;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Rows;
import app.ritme.training.exercise.ExerciseRow;
import app.ritme.training.exercise.MyExercisesService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Exercises to choose one of: first those that are near, and by name as soon as something is typed. */
class ExercisePicker extends Div {

    /** @param text what is said about it */
    record Offer(ExerciseRow exercise, String text) {}

    private final List<Offer> near;
    private final MyExercisesService exercises;
    private final Consumer<ExerciseRow> choose;
    private final Formats formats = Formats.here();
    private final Rows rows = new Rows();
    private final Paragraph none = new Paragraph(getTranslation("workout.pick.none"));

    ExercisePicker(List<Offer> near, MyExercisesService exercises, Consumer<ExerciseRow> choose) {
        this.near = near;
        this.exercises = exercises;
        this.choose = choose;
        var find = new TextField(getTranslation("workout.pick.find"));
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setClearButtonVisible(true);
        find.addClassName("wide");
        find.setTestId("find-exercise");
        find.addValueChangeListener(event -> show(event.getValue()));
        rows.addClassName("pick-exercise");
        none.addClassName("soft");
        addClassName("stack");
        add(find, rows, none);
        show("");
    }

    private void show(String text) {
        List<Offer> found = text.isBlank() && !near.isEmpty()
                ? near
                : exercises.find(text, Language.of(getLocale())).stream()
                        .map(exercise -> new Offer(exercise, ExerciseWords.line(exercise)))
                        .toList();
        rows.removeAll();
        found.forEach(this::add);
        none.setVisible(found.isEmpty());
    }

    private void add(Offer offer) {
        String name = formats.words(offer.exercise().name());
        var title = new Div(new Span(name));
        title.addClassName("strong");
        var text = new Div(new Span(offer.text()));
        text.addClassNames("soft", "small");
        var take = new Button(getTranslation("workout.pick.take"), event -> choose.accept(offer.exercise()));
        take.setAriaLabel(getTranslation("workout.pick.take-it", name));
        take.setDisableOnClick(true);
        take.setTestId("take-" + name);
        rows.row(new Div(title, text), take);
    }
}
