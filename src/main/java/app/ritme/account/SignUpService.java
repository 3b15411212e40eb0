package app.ritme.account;

import app.ritme.account.Attempts.Kind;
import app.ritme.account.Foundings.Founded;
import app.ritme.account.LoginLinks.OpenLink;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.shared.Anyone;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.Tasks;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;

/**
 * Signing up a house. Nothing exists for others until the mailed link is opened: whoever opens it owns the address and
 * only then chooses a password, so that nobody can prepare an account in another's name.
 */
@Service
@Anyone
@PlatformTransaction
public class SignUpService {

    /** The task that turns a confirmed sign-up into a house with its first manager. */
    public static final String FOUND_ORGANISATION = "organisation.found";

    private final Reservation reservation;
    private final OrganisationRegistry registry;
    private final AccountStore accounts;
    private final Foundings foundings;
    private final LoginLinks links;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Tasks tasks;

    SignUpService(
            Reservation reservation,
            OrganisationRegistry registry,
            AccountStore accounts,
            Foundings foundings,
            LoginLinks links,
            Passwords passwords,
            Attempts attempts,
            Tasks tasks) {
        this.reservation = reservation;
        this.registry = registry;
        this.accounts = accounts;
        this.foundings = foundings;
        this.links = links;
        this.passwords = passwords;
        this.attempts = attempts;
        this.tasks = tasks;
    }

    /**
     * Reserves the house's address for a day and mails the link that confirms it.
     *
     * @param from the network address the request comes from
     * @throws Refusal when the house's address is taken, or after too many tries
     */
    @PlatformTransaction(propagation = Propagation.NOT_SUPPORTED)
    public void signUp(SignUp signUp, String from) {
        attempts.count(Kind.SIGN_UP_FROM_ADDRESS, from);
        attempts.count(Kind.MAIL_TO_ACCOUNT, signUp.email().value());
        reservation.of(signUp);
    }

    /** What a confirmation link is about; empty when it no longer opens. Does not use it up. */
    @PlatformTransaction(readOnly = true)
    public Optional<ConfirmationOffer> confirmation(Secret secret) {
        return links.find(secret, LinkPurpose.CONFIRM).flatMap(this::offer);
    }

    /**
     * Confirms the address and founds the house.
     *
     * @param password the first password of a new account; empty to sign in by mailed links
     * @return a ticket that signs a new account in this once; empty for one that was there before: this link lives longer
     *     than a sign-in link, so its owner signs in as always
     * @throws Refusal when the link no longer opens or the password is too weak; a weak one does not use the link up
     */
    public Optional<Secret> confirm(Secret secret, Optional<String> password) {
        OpenLink link = links.consume(secret, LinkPurpose.CONFIRM).orElseThrow(() -> new Refusal("error.link.expired"));
        Founded house = foundings.byLink(link.id()).orElseThrow(() -> new Refusal("error.link.expired"));
        registry.confirm(house.id());
        tasks.scheduleOnPlatformFor(
                house.id().value(), FOUND_ORGANISATION, house.id().value());
        if (accounts.get(link.account()).confirmed()) {
            return Optional.empty();
        }
        accounts.confirm(link.account());
        password.ifPresent(chosen -> passwords.set(link.account(), chosen));
        return Optional.of(links.ticket(link.account()));
    }

    private Optional<ConfirmationOffer> offer(OpenLink link) {
        AccountProfile account = accounts.get(link.account());
        return foundings
                .byLink(link.id())
                .map(house -> new ConfirmationOffer(house.name(), house.slug(), account.email(), account.confirmed()));
    }
}
