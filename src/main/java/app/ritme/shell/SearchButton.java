package app.ritme.shell;

import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Keys;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;

/** Looks like a field, opens the search. */
class SearchButton extends Button {

    SearchButton(Runnable open) {
        super(UI.getCurrent().getTranslation("shell.search.open"), Icons.SEARCH.create());
        addClassName("search");
        setSuffixComponent(new Keys("Ctrl K"));
        setTestId("search");
        addClickListener(event -> open.run());
        addClickShortcut(Key.KEY_K, KeyModifier.CONTROL);
    }
}
