package app.ritme.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Fields side by side that go below each other when there is no room. */
public class FormRow extends Div {

    public FormRow(Component... fields) {
        super(fields);
        addClassName("form-row");
    }
}
