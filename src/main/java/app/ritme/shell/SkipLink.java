package app.ritme.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;

/** The first stop of the keyboard: over the menu, straight to the content. */
class SkipLink extends NativeButton {

    static final String TARGET = "content";

    SkipLink() {
        super(UI.getCurrent().getTranslation("shell.skip"));
        addClassName("skip");
        // a link to #content would leave the page, because the page has a base address
        addAttachListener(event -> getElement()
                .executeJs(
                        "this.addEventListener('click', () => document.getElementById($0)?.focus(), { once: false })",
                        TARGET));
    }
}
