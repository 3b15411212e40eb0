package app.ritme.account.ui;

import app.ritme.account.ConfirmationOffer;
import app.ritme.account.SignUpService;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationState;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.Slug;
import app.ritme.shared.ui.NewPassword;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.SignPage;
import app.ritme.shared.ui.TicketForm;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Behind the confirmation mail: choose a password, and the house is founded. */
@Route(value = "confirm/:token", autoLayout = false)
@AnonymousAllowed
class ConfirmView extends SignPage implements BeforeEnterObserver {

    private static final int ASK_AGAIN_MILLIS = 500;

    private final SignUpService signUps;
    private final OrganisationDirectory directory;

    ConfirmView(SignUpService signUps, OrganisationDirectory directory) {
        super("confirm.title");
        this.signUps = signUps;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = new Secret(event.getRouteParameters().get("token").orElse(""));
        signUps.confirmation(secret).ifPresentOrElse(offer -> offer(secret, offer), this::expired);
    }

    private void expired() {
        show(
                Note.care("", getTranslation("confirm.expired")),
                new RouterLink(getTranslation("confirm.sign-in"), LoginView.class),
                new RouterLink(getTranslation("confirm.again"), SignUpView.class));
    }

    private void offer(Secret secret, ConfirmationOffer offer) {
        var password = new NewPassword(
                getTranslation("confirm.password"), offer.email().value());
        var found = new Button(
                getTranslation("confirm.submit", offer.houseName()), click -> confirm(secret, offer, password));
        found.addThemeVariants(ButtonVariant.PRIMARY);
        found.addClickShortcut(Key.ENTER);
        found.addClassName("wide");
        found.setTestId("confirm");
        password.setVisible(!offer.known());
        show(
                words(offer.known() ? "confirm.text.known" : "confirm.text", offer.houseName(), offer.email()),
                password,
                found);
    }

    private void confirm(Secret secret, ConfirmationOffer offer, NewPassword password) {
        try {
            Optional<String> chosen = offer.known() ? Optional.empty() : password.typed();
            String today = "/o/" + offer.slug() + "/today";
            Runnable enter = signUps.confirm(secret, chosen)
                    .map(ticket -> enterWith(ticket, today))
                    .orElse(() -> UI.getCurrent().getPage().setLocation(today));
            waitForHouse(Slug.of(offer.slug()), enter);
        } catch (Refusal refusal) {
            if (refusal.key().equals("error.link.expired")) {
                expired();
            } else {
                password.refuse(refusal);
            }
        }
    }

    private Runnable enterWith(Secret ticket, String today) {
        var form = new TicketForm(ticket).goingTo(today);
        return () -> {
            add(form);
            form.post();
        };
    }

    /** Founding is a task of its own that survives a crash; this page only waits for it. */
    private void waitForHouse(Slug slug, Runnable enter) {
        var progress = new ProgressBar();
        progress.setIndeterminate(true);
        show(words("confirm.waiting"), progress);
        getUI().ifPresent(ui -> {
            ui.setPollInterval(ASK_AGAIN_MILLIS);
            ui.addPollListener(poll -> {
                if (isReady(slug)) {
                    ui.setPollInterval(-1);
                    poll.unregisterListener();
                    enter.run();
                }
            });
        });
    }

    private boolean isReady(Slug slug) {
        return directory
                .find(slug)
                .filter(house -> house.state() == OrganisationState.ACTIVE)
                .isPresent();
    }
}
