package app.ritme.organisation.ui;

import app.ritme.organisation.Weights;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What machines can be set to: the least, the step and the most; empty where there are none. */
class StackFields extends FormRow {

    private final NumberField least;
    private final NumberField step;
    private final NumberField most;

    /** @param what is set, as in the keys of its words */
    StackFields(String what) {
        least = field(what, "least");
        step = field(what, "step");
        most = field(what, "most");
        addClassName("form-row-three");
        add(least, step, most);
    }

    private NumberField field(String what, String part) {
        var field = new NumberField(getTranslation("settings.weights." + what + "." + part));
        field.setSuffixComponent(new Span(getTranslation("workout.unit.kilos")));
        field.setMin(0);
        field.setMax(Weights.Stack.HEAVIEST);
        // any quarter may be typed
        field.setManualValidation(true);
        field.setTestId("weights-" + what + "-" + part);
        return field;
    }

    void show(Weights.@Nullable Stack stack) {
        least.setValue(stack == null ? null : stack.least().doubleValue());
        step.setValue(stack == null ? null : stack.step().doubleValue());
        most.setValue(stack == null ? null : stack.most().doubleValue());
    }

    /** "5–60" */
    static String words(Weights.@Nullable Stack stack) {
        return stack == null
                ? ""
                : Formats.here().number(stack.least()) + "–" + Formats.here().number(stack.most());
    }

    /**
     * @param says at which field a refusal is said
     * @throws Refusal when it is filled in by half, or nothing can be set with it
     */
    Weights.@Nullable Stack read(BiConsumer<String, HasValidation> says) {
        says.accept("error.weights.stack", least);
        if (Stream.of(least, step, most).allMatch(NumberField::isEmpty)) {
            return null;
        }
        return new Weights.Stack(kilos(least), kilos(step), kilos(most));
    }

    private static BigDecimal kilos(NumberField field) {
        if (field.isEmpty()) {
            throw new Refusal("error.weights.stack", Weights.Stack.HEAVIEST);
        }
        return BigDecimal.valueOf(field.getValue());
    }
}
