package app.ritme.account.ui;

import app.ritme.account.DemoSignIn;
import app.ritme.account.SignUp;
import app.ritme.account.SignUpService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.SignPage;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** Signing up a house: one form, then a mail. */
@Route(value = "sign-up", autoLayout = false)
@AnonymousAllowed
class SignUpView extends SignPage {

    private final SignUpService signUps;
    private final boolean demo;
    private final SignUpForm form = new SignUpForm();

    SignUpView(SignUpService signUps, ObjectProvider<DemoSignIn> demo) {
        super("sign-up.title");
        this.signUps = signUps;
        this.demo = demo.stream().findAny().isPresent();
        var submit = new Button(getTranslation("sign-up.submit"), event -> submit());

        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(true);
        submit.addClickListener(event -> submit.setEnabled(true));
        submit.addClassName("wide");
        submit.setTestId("sign-up");

        show(
                words("sign-up.text"),
                form,
                submit,
                new Div(new RouterLink(getTranslation("sign-up.have-account"), LoginView.class)));
    }

    private void submit() {
        form.read().ifPresent(this::signUp);
    }

    private void signUp(SignUp signUp) {
        try {
            signUps.signUp(signUp, networkAddress());
        } catch (Refusal refusal) {
            if (!form.refuse(refusal)) {
                Toast.problem(refusal);
            }
            return;
        }
        Drafts.forget(this);
        var sent = Note.good(getTranslation("sign-up.sent.title"), getTranslation("sign-up.sent", signUp.email()));
        show(sent.announced(), words(demo ? "sign-up.sent.demo" : "sign-up.sent.wait"));
    }
}
