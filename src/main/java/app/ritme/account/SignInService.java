package app.ritme.account;

import app.ritme.account.Attempts.Kind;
import app.ritme.shared.Anyone;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;

/**
 * The ways in: a password, a mailed link, a remembered device, and the way back after a forgotten password. Answers are
 * the same whether or not an address is known.
 */
@Service
@Anyone
@PlatformTransaction
public class SignInService {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final LoginLinks links;
    private final RememberedDevices devices;
    private final Attempts attempts;

    SignInService(
            AccountStore accounts,
            Passwords passwords,
            LoginLinks links,
            RememberedDevices devices,
            Attempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.devices = devices;
        this.attempts = attempts;
    }

    /**
     * @param from the network address the try comes from
     * @return who signed in; empty when address and password do not belong together
     * @throws Refusal after too many tries
     */
    @PlatformTransaction(propagation = Propagation.NOT_SUPPORTED)
    public Optional<AccountPrincipal> byPassword(EmailAddress email, String password, String from) {
        attempts.count(Kind.PASSWORD_FROM_ADDRESS, from);
        attempts.count(Kind.PASSWORD_OF_ACCOUNT, email.value());
        Optional<AccountId> account = accounts.find(email).map(AccountProfile::id);
        if (!passwords.matches(account, password)) {
            return Optional.empty();
        }
        attempts.forgive(Kind.PASSWORD_OF_ACCOUNT, email.value());
        return account.map(accounts::principal);
    }

    /** Uses a sign-in link up; it also proves the address. Empty when it no longer opens. */
    public Optional<AccountPrincipal> byLink(Secret secret) {
        return links.consume(secret, LinkPurpose.SIGN_IN).map(link -> {
            accounts.confirm(link.account());
            return accounts.principal(link.account());
        });
    }

    /** Whether a sign-in link would still open; does not use it up, so that mail scanners do no harm. */
    @PlatformTransaction(readOnly = true)
    public boolean linkOpens(Secret secret) {
        return links.find(secret, LinkPurpose.SIGN_IN).isPresent();
    }

    /** Mails a sign-in link, if there is such an account. */
    @PlatformTransaction(propagation = Propagation.NOT_SUPPORTED)
    public void mailLink(EmailAddress email, String from) {
        mail(email, from, LinkPurpose.SIGN_IN);
    }

    /** Mails a link to choose a new password, if there is such an account. */
    @PlatformTransaction(propagation = Propagation.NOT_SUPPORTED)
    public void mailReset(EmailAddress email, String from) {
        mail(email, from, LinkPurpose.RESET);
    }

    /** Whether a reset link would still open. */
    @PlatformTransaction(readOnly = true)
    public boolean resetOpens(Secret secret) {
        return links.find(secret, LinkPurpose.RESET).isPresent();
    }

    /**
     * Sets a new password and signs every device and session of the account out.
     *
     * @return a ticket that signs in this once
     * @throws Refusal when the link no longer opens or the password is too weak; a weak one does not use the link up
     */
    public Secret reset(Secret secret, String newPassword) {
        AccountId account = links.consume(secret, LinkPurpose.RESET)
                .orElseThrow(() -> new Refusal("error.link.expired"))
                .account();
        passwords.set(account, newPassword);
        accounts.confirm(account);
        devices.forgetAll(account);
        accounts.startNewSessionEpoch(account);
        return links.ticket(account);
    }

    /** Whether a session that began in this epoch is still signed in. */
    @PlatformTransaction(readOnly = true)
    public boolean stillSignedIn(AccountPrincipal principal) {
        return accounts.sessionEpoch(principal.id())
                .filter(epoch -> epoch == principal.sessionEpoch())
                .isPresent();
    }

    private void mail(EmailAddress email, String from, LinkPurpose purpose) {
        attempts.count(Kind.MAIL_FROM_ADDRESS, from);
        attempts.count(Kind.MAIL_TO_ACCOUNT, email.value());
        accounts.find(email).ifPresent(account -> links.request(account.id(), purpose));
    }
}
