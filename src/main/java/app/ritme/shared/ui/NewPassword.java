package app.ritme.shared.ui;

import app.ritme.shared.Refusal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import java.util.Optional;

/** Choosing a password: one field that can be looked at, and the rule in words before it is broken. */
public class NewPassword extends Div {

    private final PasswordField field = new PasswordField();

    public NewPassword(String label, String account) {
        addClassName("new-password");
        field.setLabel(label);
        field.setHelperText(getTranslation("password.rule"));
        field.setTestId("new-password");
        PostForm.named(field, "new-password", "new-password");

        // Tells a password manager which account the new password belongs to.
        var owner = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("autocomplete", "username")
                .setAttribute("value", account)
                .setAttribute("hidden", true);
        getElement().appendChild(owner);
        add(field);
    }

    /** What was typed; empty when nothing was. */
    public Optional<String> typed() {
        return Optional.of(field.getValue()).filter(value -> !value.isEmpty());
    }

    /** Shows under the field why it was refused. */
    public void refuse(Refusal refusal) {
        field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
        field.setInvalid(true);
        field.focus();
    }
}
