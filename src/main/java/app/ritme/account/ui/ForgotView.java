package app.ritme.account.ui;

import app.ritme.account.SignInService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.SignPage;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A forgotten password: asks for the address, and answers the same whether it is known or not. */
@Route(value = "forgot", autoLayout = false)
@AnonymousAllowed
class ForgotView extends SignPage {

    private final SignInService signIn;
    private final EmailField email = new EmailField(getTranslation("login.email"));

    ForgotView(SignInService signIn) {
        super("forgot.title");
        this.signIn = signIn;
        var send = new Button(getTranslation("forgot.submit"), event -> send());

        email.setAutofocus(true);
        email.setTestId("email");
        Drafts.keep(email, "email");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        send.addClassName("wide");
        send.setTestId("send");

        show(words("forgot.text"), email, send, new RouterLink(getTranslation("forgot.back"), LoginView.class));
    }

    private void send() {
        try {
            signIn.mailReset(EmailAddress.of(email.getValue()), networkAddress());
            Drafts.forget(this);
            show(
                    Note.good("", getTranslation("forgot.sent")).announced(),
                    new RouterLink(getTranslation("forgot.back"), LoginView.class));
        } catch (Refusal refusal) {
            email.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            email.setInvalid(true);
            email.focus();
        }
    }
}
