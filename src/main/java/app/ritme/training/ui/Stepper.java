package app.ritme.training.ui;

import app.ritme.training.exercise.Counting;
import app.ritme.training.plan.Load;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A large number with a large button on either side, for a thumb; a tap on the number opens the keys. */
final class Stepper {

    private static final int SECONDS_STEP = 5;

    private Stepper() {}

    /** How often, or how long. */
    static IntegerField reps(Counting counting, int value) {
        var field = new IntegerField();
        dress(field, "workout.unit." + TrainingWords.lower(counting));
        field.setMin(0);
        if (counting == Counting.SECONDS) {
            field.setStep(SECONDS_STEP);
            field.setMin(value % SECONDS_STEP);
        }
        field.setAriaLabel(field.getTranslation("workout.ask." + TrainingWords.lower(counting)));
        field.setValue(value);
        field.setTestId("reps");
        return field;
    }

    /** How many sets. */
    static IntegerField sets(int value) {
        var field = new IntegerField();
        dress(field, "workout.unit.sets");
        field.setMin(1);
        field.setAriaLabel(field.getTranslation("workout.add.sets"));
        field.setValue(value);
        field.setTestId("sets");
        return field;
    }

    /** How heavy; none is 0. Steps go on from the weight that is shown first, which need not be a multiple of one. */
    static NumberField load(Optional<Load> value) {
        var field = new NumberField();
        dress(field, "workout.unit.kilos");
        BigDecimal kilos = value.map(Load::kilos).orElse(BigDecimal.ZERO);
        BigDecimal step = value.map(Load::step).orElse(BigDecimal.ONE);
        field.setStep(step.doubleValue());
        field.setMin(kilos.remainder(step).doubleValue());
        field.setAriaLabel(field.getTranslation("workout.ask.load"));
        field.setValue(kilos.doubleValue());
        field.setTestId("load");
        return field;
    }

    /** What stands in a field of {@link #load}; empty for no weight. */
    static Optional<Load> read(@Nullable Double kilos) {
        return Optional.ofNullable(kilos).filter(value -> value > 0).map(Load::of);
    }

    /** A stepper below its question, with what helps to answer it at the end of the line. */
    static Div line(AbstractNumberField<?, ?> field, String question, String help) {
        var label = new Paragraph(question);
        label.add(new Span(help));
        label.addClassName("stepper-label");
        var line = new Div(label, field);
        line.addClassName("stepper-line");
        return line;
    }

    private static void dress(AbstractNumberField<?, ?> field, String unit) {
        field.addClassName("stepper");
        field.setStepButtonsVisible(true);
        field.setSuffixComponent(new Span(field.getTranslation(unit)));
        // a typed value between two steps is fine
        field.setManualValidation(true);
    }
}
