package app.ritme.shell;

import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;

/** Opens the drawer on the phone. */
class MenuToggle extends DrawerToggle {

    MenuToggle() {
        setIcon(Icons.MENU.create());
        setAriaLabel(UI.getCurrent().getTranslation("shell.menu"));
        setTestId("menu-toggle");
    }
}
