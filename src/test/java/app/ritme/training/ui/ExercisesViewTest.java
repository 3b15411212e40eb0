package app.ritme.training.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.ui.LocalizedField;
import app.ritme.training.exercise.Equipment;
import app.ritme.training.exercise.ExerciseChoice;
import app.ritme.training.exercise.ExerciseFilter;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.ExerciseRow;
import app.ritme.training.exercise.ExerciseService;
import app.ritme.training.exercise.MovementPattern;
import app.ritme.training.exercise.Muscle;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExercisesViewTest extends KaribuTest {

    @Autowired
    private ExerciseService exercises;

    private House house;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Exercises");
    }

    @Test
    void findsByNameMovementMuscleAndEquipment() {
        open(house.manager(), "exercises");
        int all = shown();
        assertThat(all).isGreaterThanOrEqualTo(120);

        enter(TextField.class, "search-exercises", "squat");
        assertThat(shown()).isBetween(10, 30);
        enter(Select.class, "exercises-pattern-filter", MovementPattern.PULL);
        assertThat(shown()).isZero();
        enter(TextField.class, "search-exercises", "");
        assertThat(shown()).isBetween(10, all / 2);
        int pulling = shown();
        enter(Select.class, "exercises-muscle-filter", Muscle.ARMS);
        assertThat(shown()).isBetween(1, pulling - 1);
        enter(Select.class, "exercises-equipment-filter", Equipment.BAND);
        assertThat(shown()).isBetween(1, 10);
    }

    @Test
    void oneThatCameWithRitmeIsWholeInItsDialog() {
        ExerciseRow goblet = row("Goblet squat");

        open(house.manager(), "exercises/" + goblet.id().value());

        assertThat(part(LocalizedField.class, "exercise-cautions").getValue()).isEqualTo(goblet.cautions());
        assertThat(chosen("exercises-easier")).isEqualTo(goblet.easier());
        assertThat(chosen("exercises-harder")).isEqualTo(goblet.harder());
        assertThat(chosen("exercises-home")).isEqualTo(goblet.home());
        click("form-save");
        assertThat(row("Goblet squat").home()).isEqualTo(goblet.home());
    }

    @Test
    void aHouseWritesItsOwn() {
        open(houses.aStaffMember(house, "Fenna"), "exercises");
        int before = shown();

        click("add-exercise");
        click("form-save");
        assertThat(exercise("Log carry")).as("a name is needed").isZero();
        enter(LocalizedField.class, "exercise-name", LocalizedText.of(Language.EN, "Log carry"));
        click("form-save");

        assertThat(exercise("Log carry")).isOne();
        assertThat(shown()).isEqualTo(before + 1);
    }

    @Test
    void whatIsSetAsideIsOfferedAgain() {
        ExerciseRow row = row("Plank");
        open(house.manager(), "exercises/" + row.id().value());
        int before = shown();

        click("put-aside");
        assertThat(shown()).isEqualTo(before - 1);
        enter(Checkbox.class, "aside", true);
        assertThat(shown()).isEqualTo(before);

        open(house.path("exercises/" + row.id().value()));
        click("put-aside");
        assertThat(as(house.manager(), () -> exercises.exercise(row.id())).setAside())
                .isFalse();
    }

    private int shown() {
        return shows("exercises") ? _size(part(Grid.class, "exercises")) : 0;
    }

    private ExerciseRow row(String name) {
        var filter = ExerciseFilter.named(name, Language.EN);
        as(house.manager(), () -> exercises.count(filter));
        return as(house.manager(), () -> exercises.find(filter, 0, 50)).stream()
                .filter(row -> row.name().exactly(Language.EN).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ExerciseId chosen(String testId) {
        return ((ExerciseChoice) part(ComboBox.class, testId).getValue()).id();
    }

    private long exercise(String name) {
        return as(house.manager(), () -> exercises.count(ExerciseFilter.named(name, Language.EN)));
    }
}
