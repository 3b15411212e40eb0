package app.ritme.shell;

import com.vaadin.flow.component.Component;

/** Something a feature has to show a guest beside who looks after them, on a page that does not know the feature. */
public interface CarePart {

    /** For the guest who asks. */
    Component show();
}
