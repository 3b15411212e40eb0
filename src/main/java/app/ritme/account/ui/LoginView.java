package app.ritme.account.ui;

import app.ritme.account.DemoSignIn;
import app.ritme.account.SignInService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PostForm;
import app.ritme.shared.ui.SignPage;
import app.ritme.shared.ui.TicketForm;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** Signing in: by password, or by a link in the mail, at equal weight. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends SignPage implements BeforeEnterObserver {

    private static final List<String> NEWS = List.of("error", "wait", "again", "mailed");

    private final SignInService signIn;
    private final EmailField email = new EmailField(getTranslation("login.email"));
    private final PasswordField password = new PasswordField(getTranslation("login.password"));
    private final PostForm form = new PostForm("login");
    private final Div news = new Div();

    LoginView(SignInService signIn, ObjectProvider<DemoSignIn> demo) {
        super("login.title");
        this.signIn = signIn;
        var mailLink = new Button(getTranslation("login.link"), Icons.MAIL.create(), event -> mailLink());
        var submit = PostForm.submit(getTranslation("login.submit"));
        var forgotten = new RouterLink(getTranslation("login.forgot"), ForgotView.class);
        var signUp = new RouterLink(getTranslation("login.sign-up"), SignUpView.class);

        Drafts.keep(email, "email");
        email.setErrorMessage(getTranslation("error.email"));
        email.setTestId("email");
        password.setTestId("password");
        submit.setTestId("sign-in");
        mailLink.setTestId("mail-link");
        mailLink.addClassName("wide");

        var links = new Div(forgotten, signUp);
        links.addClassName("foot");
        form.addClassName("form");
        form.add(
                PostForm.named(email, "username", "username"),
                PostForm.named(password, "password", "current-password"),
                TicketForm.remember(getTranslation("login.remember")),
                submit);
        show(news, form, mailLink, links);
        var sample = demo.stream().toList();
        if (!sample.isEmpty()) {
            form.getParent().ifPresent(body -> ((Div) body).add(new DemoSignIns(sample, this::signInAs)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> asked =
                event.getLocation().getQueryParameters().getParameters().keySet();
        NEWS.stream().filter(asked::contains).findFirst().ifPresent(this::tell);
    }

    private void tell(String what) {
        String text = getTranslation("login.news." + what);
        Note note = what.equals("mailed") ? Note.good("", text) : Note.care("", text);
        news.removeAll();
        news.add(note.announced());
    }

    private void mailLink() {
        try {
            signIn.mailLink(EmailAddress.of(email.getValue()), networkAddress());
            email.setInvalid(false);
            tell("mailed");
        } catch (Refusal refusal) {
            if (refusal.key().equals("error.attempts")) {
                tell("wait");
            } else {
                email.setInvalid(true);
                email.focus();
            }
        }
    }

    private void signInAs(DemoSignIn person) {
        email.setValue(person.email());
        password.setValue(person.password());
        form.post();
    }
}
