package app.ritme.account.ui;

import app.ritme.account.SignInService;
import app.ritme.shared.Secret;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PostForm;
import app.ritme.shared.ui.SignPage;
import app.ritme.shared.ui.TicketForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Behind a mailed sign-in link: one button, because programs that look at mails follow links but press no buttons. */
@Route(value = "sign-in/:token", autoLayout = false)
@AnonymousAllowed
class SignInLinkView extends SignPage implements BeforeEnterObserver {

    private final SignInService signIn;

    SignInLinkView(SignInService signIn) {
        super("sign-in-link.title");
        this.signIn = signIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = new Secret(event.getRouteParameters().get("token").orElse(""));
        if (!signIn.linkOpens(secret)) {
            show(
                    Note.care("", getTranslation("sign-in-link.expired")),
                    new RouterLink(getTranslation("sign-in-link.again"), LoginView.class));
            return;
        }
        var submit = PostForm.submit(getTranslation("sign-in-link.submit"));
        submit.setTestId("sign-in");
        var form = new TicketForm(secret);
        form.add(TicketForm.remember(getTranslation("login.remember")), submit);
        show(words("sign-in-link.text"), form);
    }
}
