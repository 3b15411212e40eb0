package app.ritme.shell;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.NativeButton;

/** A face (mark and name) that opens a menu: the house at the top of the drawer, the reader at its foot. */
class FaceMenu extends NativeButton {

    private final ContextMenu menu = new ContextMenu();

    FaceMenu(Face face, String label, ContextMenuPosition position) {
        addClassNames("face-menu");
        add(face);
        setAriaLabel(label);
        getElement().setAttribute("aria-haspopup", "menu").setAttribute("aria-expanded", "false");

        menu.setTarget(this);
        menu.setOpenOnClick(true);
        menu.setPosition(position);
        menu.addOpenedChangeListener(
                event -> getElement().setAttribute("aria-expanded", Boolean.toString(event.isOpened())));
    }

    ContextMenu lines() {
        return menu;
    }
}
