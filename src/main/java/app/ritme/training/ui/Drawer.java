package app.ritme.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.function.Supplier;

/** Something that can be opened, and is read when it is opened. */
class Drawer extends Details {

    Drawer(String title, String testId, Supplier<Component> content) {
        setSummaryText(title);
        setTestId(testId);
        addOpenedChangeListener(event -> {
            if (event.isOpened() && getContent().findAny().isEmpty()) {
                add(content.get());
            }
        });
    }
}
