package app.ritme.people.ui;

import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.people.InvitationLinks;
import app.ritme.people.InvitationOffer;
import app.ritme.people.JoinService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.ui.NewPassword;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.SignPage;
import app.ritme.shared.ui.TicketForm;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;

/**
 * Behind a mailed invitation: one button, because programs that look at mails follow links but press no buttons. The
 * address names the house, the secret proves the address of the person; nobody needs to be signed in.
 */
@Route(value = "o/:org/link/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends SignPage implements BeforeEnterObserver {

    private static final String SIGN_IN = "login";

    private final OrganisationDirectory directory;
    private final InvitationLinks links;
    private final JoinService joining;

    InvitationView(OrganisationDirectory directory, InvitationLinks links, JoinService joining) {
        super("invitation.title");
        this.directory = directory;
        this.links = links;
        this.joining = joining;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = new Secret(event.getRouteParameters().get("token").orElse(""));
        directory
                .findOpen(event.getRouteParameters().get("org").orElse(""))
                .ifPresentOrElse(house -> open(house, secret), this::closed);
    }

    private void open(OrganisationEntry house, Secret secret) {
        try {
            offer(house, secret, Tenancy.call(asBearer(house), () -> links.open(secret)));
        } catch (Refusal | NotFoundException opensNothing) {
            closed();
        }
    }

    /** The same for a link that was used, is too old, was withdrawn or never was: it tells nothing. */
    private void closed() {
        var signIn = new Anchor(SIGN_IN, getTranslation("invitation.sign-in"));
        signIn.addClassName("link");
        var note = Note.care(getTranslation("invitation.closed.title"), getTranslation("invitation.closed"));
        note.setTestId("invitation-closed");
        show(note, signIn);
    }

    private void offer(OrganisationEntry house, Secret secret, InvitationOffer offer) {
        var password = new NewPassword(
                getTranslation("invitation.password"), offer.email().value());
        var remember = new Checkbox(getTranslation("invitation.remember"));
        var come = new Button(getTranslation("invitation.submit"));

        password.setVisible(!offer.known());
        remember.setVisible(offer.role() == Role.GUEST && !offer.known());
        remember.setTestId("remember");
        come.addThemeVariants(ButtonVariant.PRIMARY);
        come.addClickShortcut(Key.ENTER);
        come.setDisableOnClick(true);
        come.addClassName("wide");
        come.setTestId("come-in");
        come.addClickListener(event -> {
            join(house, secret, password, remember.getValue());
            come.setEnabled(true);
        });

        var role = getTranslation("mail.invitation.role." + offer.role().name().toLowerCase(Locale.ROOT));
        show(
                words("invitation.text", offer.fullName(), house.name(), role),
                words(offer.known() ? "invitation.known" : "invitation.new", offer.email()),
                password,
                remember,
                come);
    }

    private void join(OrganisationEntry house, Secret secret, NewPassword password, boolean remember) {
        try {
            Tenancy.call(asBearer(house), () -> joining.join(secret, password.typed()))
                    .ifPresentOrElse(ticket -> signIn(house, ticket, remember), () -> welcome(house));
        } catch (NotFoundException gone) {
            closed();
        } catch (Refusal refusal) {
            if (refusal.key().startsWith("error.password")) {
                password.refuse(refusal);
            } else if (refusal.key().equals("error.invitation.member")) {
                show(Note.care("", getTranslation(refusal.key())));
            } else {
                closed();
            }
        }
    }

    private void signIn(OrganisationEntry house, Secret ticket, boolean remember) {
        var form = new TicketForm(ticket).goingTo(today(house));
        if (remember) {
            form.hidden("remember", "true");
        }
        show(words("invitation.welcome"), form);
        form.post();
    }

    /** Somebody with an account: signed in already, or asked to sign in as always. */
    private void welcome(OrganisationEntry house) {
        var go = new Anchor(today(house), getTranslation("invitation.go", house.name()));
        go.addClassNames("button", "button-primary", "wide");
        go.setRouterIgnore(true);
        go.setTestId("go");
        show(Note.good("", getTranslation("invitation.joined", house.name())).announced(), go);
    }

    private static String today(OrganisationEntry house) {
        return "/o/" + house.slug() + "/today";
    }

    private static Context asBearer(OrganisationEntry house) {
        return Context.link(house.id().value());
    }
}
