package app.ritme.home.ui;

import app.ritme.home.HomePart;
import app.ritme.home.PlanWords;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiFunction;

/** A whole plan for home in its parts; what is saved shows at once. */
class PlanBox extends Div {

    private final PlanDesk desk;

    PlanBox(PlanDesk desk, PlanWords words) {
        this.desk = desk;
        addClassName("plan-parts");
        show(words);
    }

    private void show(PlanWords words) {
        removeAll();
        add(
                fill(),
                new ExercisesCard(words, desk, this::show),
                new WeekCard(words, desk, this::show),
                lines(words, HomePart.EQUIPMENT, Icons.BAG, words.equipment(), PlanWords::withEquipment),
                lines(words, HomePart.HABITS, Icons.LEAF, words.habits(), PlanWords::withHabits),
                lines(words, HomePart.TALKS, Icons.TALK, words.talks(), PlanWords::withTalks));
    }

    private LinesCard lines(
            PlanWords words,
            HomePart part,
            Icons icon,
            List<String> points,
            BiFunction<PlanWords, List<String>, PlanWords> with) {
        return new LinesCard(
                part, icon, points, desk, changed -> show(desk.write(part, words, with.apply(words, changed))));
    }

    private Button fill() {
        var fill = new Button(
                getTranslation("home.fill"),
                Icons.REFRESH.create(),
                event -> new StayDialog(desk.fromTheStay(), chosen -> show(desk.take(chosen))).open());
        fill.addClassName("wide");
        fill.setTestId("fill");
        return fill;
    }
}
