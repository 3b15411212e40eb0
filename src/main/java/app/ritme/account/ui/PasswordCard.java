package app.ritme.account.ui;

import app.ritme.account.AccountProfile;
import app.ritme.account.AccountService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.NewPassword;
import app.ritme.shared.ui.PostForm;
import app.ritme.shared.ui.TicketForm;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;

/** Changes the password, or sets the first one; every other device is signed out. */
class PasswordCard extends CardBox {

    private final AccountService accounts;
    private final PasswordField current;
    private final NewPassword wanted;

    PasswordCard(AccountService accounts, AccountProfile profile) {
        super(
                Icons.KEY,
                UI.getCurrent().getTranslation(profile.hasPassword() ? "account.password" : "account.password.first"));
        this.accounts = accounts;
        current = PostForm.named(
                new PasswordField(getTranslation("account.password.current")), "password", "current-password");
        wanted = new NewPassword(
                getTranslation("account.password.new"), profile.email().value());
        var save = new Button(getTranslation("account.password.save"), event -> save());

        current.setVisible(profile.hasPassword());
        current.setTestId("current-password");
        save.setTestId("save-password");

        var form = new Div(new Paragraph(getTranslation("account.password.text")), current, wanted, save);
        form.addClassName("form");
        add(form);
    }

    private void save() {
        current.setInvalid(false);
        try {
            var ticket =
                    accounts.changePassword(current.getValue(), wanted.typed().orElse(""));
            var next = new TicketForm(ticket).goingTo("/o/" + CurrentHouse.get().slug() + "/account");
            add(next);
            next.post();
        } catch (Refusal refusal) {
            if (refusal.key().equals("error.password.current")) {
                current.setErrorMessage(getTranslation(refusal.key()));
                current.setInvalid(true);
                current.focus();
            } else {
                wanted.refuse(refusal);
            }
        }
    }
}
