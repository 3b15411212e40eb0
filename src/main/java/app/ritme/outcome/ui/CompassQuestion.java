package app.ritme.outcome.ui;

import app.ritme.outcome.compass.CompassResult;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;

/** How near one result is, in five words. */
class CompassQuestion extends RadioButtonGroup<Integer> {

    /** @param known 0 while it is open */
    CompassQuestion(CompassResult result, int known) {
        setLabel(CompassWords.says(result));
        setItems(IntStream.rangeClosed(CompassResult.FARTHEST, CompassResult.NEAREST)
                .boxed()
                .toList());
        setItemLabelGenerator(CompassWords::rating);
        addClassName("question");
        setTestId("rate-" + OutcomeWords.code(result));
        if (known > 0) {
            setValue(known);
        }
    }
}
