package app.ritme.journal.ui;

import app.ritme.journal.Slept;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** About how long, below a night that was heavy; after other nights nobody is asked. */
class SleptGroup extends RadioButtonGroup<Slept> {

    private static final int HEAVY = 2;

    SleptGroup(Optional<Slept> said) {
        setLabel(getTranslation("check-in.slept"));
        setItems(Slept.values());
        setItemLabelGenerator(slept -> getTranslation(
                "check-in.slept." + slept.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        said.ifPresent(this::setValue);
        addClassName("slept");
        setTestId("slept");
    }

    /** @param sleep how it was; absent while nothing is tapped and nothing stands ready */
    void showFor(@Nullable Integer sleep) {
        setVisible(sleep != null && sleep <= HEAVY);
        if (!isVisible()) {
            clear();
        }
    }
}
