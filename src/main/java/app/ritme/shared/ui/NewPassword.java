package app.ritme.shared.ui;

import app.ritme.shared.Refusal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
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
        var owner = PostForm.named(new TextField(), "username", "username");
        owner.setValue(account);
        owner.setReadOnly(true);
        owner.addClassName("sr-only");
        owner.getElement().setAttribute("tabindex", "-1").setAttribute("aria-hidden", "true");
        add(owner, field);
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
