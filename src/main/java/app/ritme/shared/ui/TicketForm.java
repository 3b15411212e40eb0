package app.ritme.shared.ui;

import app.ritme.shared.Secret;
import com.vaadin.flow.component.checkbox.Checkbox;

/** Signs in with a ticket that a page before just earned, and goes on to a page of a house or to the start. */
public class TicketForm extends PostForm {

    public TicketForm(Secret ticket) {
        super("login/ott");
        hidden("token", ticket.value());
    }

    public TicketForm goingTo(String page) {
        hidden("to", page);
        return this;
    }

    /** A tick that asks to remember this device; those whose devices are never remembered may tick it in vain. */
    public static Checkbox remember(String label) {
        var box = new Checkbox(label);
        box.getElement().setAttribute("name", "remember").setAttribute("value", "true");
        box.setTestId("remember");
        return box;
    }
}
