package app.ritme.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A shortcut as it stands on a key, beside the action it does; not shown on touch screens. */
@Tag("kbd")
public class Keys extends HtmlContainer {

    public Keys(String keys) {
        setText(keys);
        getElement().setAttribute("aria-hidden", "true");
    }
}
