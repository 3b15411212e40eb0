package app.ritme.shared.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** Three dots that open what can be done with one row. */
public class MoreMenu extends MenuBar {

    private final SubMenu lines;

    /** @param label names the row for a screen reader, such as "Meer over Haardkamer" */
    public MoreMenu(String label) {
        addClassName("more");
        addThemeVariants(MenuBarVariant.TERTIARY);
        lines = addItem(Icons.DOTS.create(), label).getSubMenu();
        // addItem's second text is a tooltip; the button itself needs the name
        getItems().getFirst().setAriaLabel(label);
    }

    /** Adds a line that does something. */
    public MoreMenu line(String text, String testId, Runnable action) {
        lines.addItem(text, event -> action.run()).setTestId(testId);
        return this;
    }
}
