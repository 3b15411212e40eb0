package app.ritme.account.ui;

import app.ritme.account.SignInService;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.ui.NewPassword;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.SignPage;
import app.ritme.shared.ui.TicketForm;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Behind the mailed link: a new password, after which every other device is signed out. */
@Route(value = "reset/:token", autoLayout = false)
@AnonymousAllowed
class ResetView extends SignPage implements BeforeEnterObserver {

    private final SignInService signIn;
    private final NewPassword password = new NewPassword(getTranslation("reset.password"), "");

    ResetView(SignInService signIn) {
        super("reset.title");
        this.signIn = signIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = new Secret(event.getRouteParameters().get("token").orElse(""));
        if (!signIn.resetOpens(secret)) {
            show(
                    Note.care("", getTranslation("reset.expired")),
                    new RouterLink(getTranslation("reset.again"), ForgotView.class));
            return;
        }
        var save = new Button(getTranslation("reset.submit"), click -> reset(secret));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        save.addClassName("wide");
        save.setTestId("save");
        show(words("reset.text"), password, save);
    }

    private void reset(Secret secret) {
        try {
            var form = new TicketForm(signIn.reset(secret, password.typed().orElse("")));
            show(words("reset.done"), form);
            form.post();
        } catch (Refusal refusal) {
            password.refuse(refusal);
        }
    }
}
