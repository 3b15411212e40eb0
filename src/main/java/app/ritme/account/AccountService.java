package app.ritme.account;

import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What an account's owner does with it. Always the signed-in account's own: no method takes an account. */
@Service
@SignedIn
@PlatformTransaction(readOnly = true)
public class AccountService {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final RememberedDevices devices;
    private final LoginLinks links;

    AccountService(AccountStore accounts, Passwords passwords, RememberedDevices devices, LoginLinks links) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.devices = devices;
        this.links = links;
    }

    public AccountProfile profile() {
        return accounts.get(me());
    }

    @PlatformTransaction
    public void rename(String name) {
        if (name.isBlank()) {
            throw new Refusal("error.name.empty");
        }
        accounts.rename(me(), name.strip());
    }

    @PlatformTransaction
    public void changeLanguage(Language language) {
        accounts.changeLanguage(me(), language);
    }

    @PlatformTransaction
    public void changeColorScheme(ColorSchemeChoice choice) {
        accounts.changeColorScheme(me(), choice);
    }

    /**
     * Sets a password, the first or another, and signs every other session and device out.
     *
     * @param current the password until now; ignored when there is none yet
     * @return a ticket that signs this browser in again
     * @throws Refusal when the current password is wrong or the new one too weak
     */
    @PlatformTransaction
    public Secret changePassword(String current, String wanted) {
        AccountProfile account = accounts.get(me());
        if (account.hasPassword() && !passwords.matches(Optional.of(account.id()), current)) {
            throw new Refusal("error.password.current");
        }
        passwords.set(account.id(), wanted);
        signOutEverywhere();
        return links.ticket(account.id());
    }

    public List<RememberedDevice> devices() {
        return devices.of(me());
    }

    /** @throws NotFoundException when this account has no such device */
    @PlatformTransaction
    public void forgetDevice(UUID device) {
        if (!devices.forget(me(), device)) {
            throw new NotFoundException();
        }
    }

    /** Ends every session on every device, this one included. */
    @PlatformTransaction
    public void signOutEverywhere() {
        devices.forgetAll(me());
        accounts.startNewSessionEpoch(me());
    }

    private static AccountId me() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal) {
            return principal.id();
        }
        throw new NotFoundException();
    }
}
