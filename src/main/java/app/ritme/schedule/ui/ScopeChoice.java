package app.ritme.schedule.ui;

import app.ritme.schedule.Repeats;
import app.ritme.schedule.Scope;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;

/** Asks which of the sessions that repeat are meant; of one that does not, it asks nothing. */
class ScopeChoice extends RadioButtonGroup<Scope> {

    ScopeChoice(Optional<Repeats> repeats) {
        setLabel(getTranslation("repeat.scope"));
        setItems(Scope.values());
        setItemLabelGenerator(RepeatWords::scope);
        setValue(Scope.THIS);
        setHelperText(repeats.map(RepeatWords::of).orElse(""));
        setTestId("scope");
        setVisible(repeats.isPresent());
    }

    /** Which are meant, where that is more than one. */
    Optional<Scope> several() {
        return getOptionalValue().filter(scope -> scope != Scope.THIS);
    }
}
