package app.ritme.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;

/** A field of an exercise in a plan: labelled by what it is, read aloud with the exercise it is of. */
final class PlanField {

    private PlanField() {}

    static <T extends Component & HasLabel> T of(T field, String what, String exercise) {
        var label = field.getTranslation("training-plan." + what);
        field.setLabel(label);
        field.getElement().setProperty("accessibleName", field.getTranslation("training-plan.of", label, exercise));
        field.setTestId(what + "-" + exercise);
        return field;
    }
}
