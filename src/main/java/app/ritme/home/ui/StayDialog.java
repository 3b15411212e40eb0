package app.ritme.home.ui;

import app.ritme.home.FromTheStay;
import app.ritme.home.HomeExercise;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** What of the stay goes into the plan: chosen before anything is added. */
class StayDialog extends FormDialog {

    private final FromTheStay stay;
    private final Consumer<FromTheStay> take;
    private final CheckboxGroup<HomeExercise> exercises = new CheckboxGroup<>();
    private final CheckboxGroup<String> habits = new CheckboxGroup<>();
    private final CheckboxGroup<String> talks = new CheckboxGroup<>();

    StayDialog(FromTheStay stay, Consumer<FromTheStay> take) {
        super(HomeWords.text("home.fill"), HomeWords.text("home.fill.go"));
        this.stay = stay;
        this.take = take;
        if (stay.isEmpty()) {
            fields(new Paragraph(getTranslation("home.fill.nothing")));
            readOnly();
            return;
        }
        offer(exercises, "home.part.exercises", stay.exercises());
        exercises.setItemLabelGenerator(exercise -> exercise.name() + " · " + exercise.last());
        exercises.setTestId("fill-exercises");
        offer(habits, "home.part.habits", stay.habits());
        habits.setTestId("fill-habits");
        offer(talks, "home.part.talks", stay.talks());
        talks.setTestId("fill-talks");
        fields(new Paragraph(getTranslation("home.fill.text")), exercises, habits, talks);
    }

    @Override
    protected void save() {
        take.accept(new FromTheStay(
                stay.exercises().stream().filter(exercises.getValue()::contains).toList(),
                stay.habits().stream().filter(habits.getValue()::contains).toList(),
                stay.talks().stream().filter(talks.getValue()::contains).toList()));
    }

    private <T> void offer(CheckboxGroup<T> group, String key, List<T> all) {
        group.setLabel(getTranslation(key));
        group.setItems(all);
        group.select(all);
        group.addClassName("one-below-the-other");
        group.setVisible(!all.isEmpty());
    }
}
