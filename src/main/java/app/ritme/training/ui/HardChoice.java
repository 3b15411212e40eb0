package app.ritme.training.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** How hard a workout was altogether, in the words of the scale of ten; kept as soon as it is tapped. */
class HardChoice extends RadioButtonGroup<Integer> {

    private static final List<Integer> SCALE = List.of(0, 1, 2, 3, 4, 5, 7, 10);

    HardChoice(Optional<Integer> before, IntConsumer keep) {
        setLabel(getTranslation("workout.hard"));
        setItems(SCALE);
        setItemLabelGenerator(hard -> getTranslation("workout.hard." + hard));
        before.ifPresent(this::setValue);
        addValueChangeListener(event -> keep.accept(event.getValue()));
        addClassName("hard-scale");
        setTestId("hard");
    }
}
