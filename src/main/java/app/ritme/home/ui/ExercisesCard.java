package app.ritme.home.ui;

import app.ritme.home.HomeExercise;
import app.ritme.home.HomePart;
import app.ritme.home.Lines;
import app.ritme.home.PlanWords;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The exercises that go on at home: as they went in the house, and what takes their place. */
class ExercisesCard extends CardBox {

    private static final HomeExercise NEW = new HomeExercise("", "", "");

    private final PlanWords words;
    private final PlanDesk desk;
    private final Consumer<PlanWords> done;

    ExercisesCard(PlanWords words, PlanDesk desk, Consumer<PlanWords> done) {
        super(Icons.TRAINING, HomeWords.text("home.part.exercises"));
        this.words = words;
        this.desk = desk;
        this.done = done;
        var rows = new Rows();
        words.exercises().forEach(exercise -> rows.row(line(exercise), edit(exercise)));
        if (words.exercises().isEmpty()) {
            var nothing = new Paragraph(getTranslation("home.part.exercises.text"));
            nothing.addClassName("soft");
            add(nothing);
        } else {
            add(rows);
        }
        add(more());
        addClassName("people-to-call");
        setTestId("part-exercises");
    }

    private static Div line(HomeExercise exercise) {
        var name = new Span(exercise.name());
        name.addClassName("name");
        var last = new Span(exercise.last());
        last.addClassName("does");
        var words = new Div(name, last);
        words.addClassName("stacked");
        if (!exercise.atHome().isEmpty()) {
            var atHome = new Span(Icons.HOUSE.small(), new Span(exercise.atHome()));
            atHome.addClassNames("does", "at-home");
            words.add(atHome);
        }
        return words;
    }

    private Button edit(HomeExercise exercise) {
        return LinesCard.change(
                "exercise",
                exercise.name(),
                () -> new ExerciseDialog(exercise, changed -> keep(with(exercise, changed)))
                        .withRemoval(() -> keep(words.exercises().stream()
                                .filter(one -> one != exercise)
                                .toList()))
                        .open());
    }

    private Button more() {
        var more = new Button(
                getTranslation("home.exercise.add"),
                Icons.PLUS.small(),
                event -> new ExerciseDialog(NEW, added -> keep(and(added))).open());
        more.setVisible(words.exercises().size() < Lines.MOST);
        more.setTestId("add-exercise");
        return more;
    }

    private List<HomeExercise> with(HomeExercise before, HomeExercise changed) {
        return words.exercises().stream()
                .map(one -> one == before ? changed : one)
                .toList();
    }

    private List<HomeExercise> and(HomeExercise added) {
        var all = new ArrayList<>(words.exercises());
        all.add(added);
        return all;
    }

    private void keep(List<HomeExercise> now) {
        done.accept(desk.write(HomePart.EXERCISES, words, words.withExercises(now)));
    }
}
