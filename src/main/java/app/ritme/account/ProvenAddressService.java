package app.ritme.account;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Accounts of people who hold a link that was mailed to their address, which proves that the address is theirs. */
@Service
@LinkHolders
@PlatformTransaction
public class ProvenAddressService {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final LoginLinks links;

    ProvenAddressService(AccountStore accounts, Passwords passwords, LoginLinks links) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
    }

    /** Whether the owner of this address would have to be asked for a password. */
    @PlatformTransaction(readOnly = true)
    public boolean hasPassword(EmailAddress email) {
        return accounts.find(email).filter(AccountProfile::hasPassword).isPresent();
    }

    /**
     * The account of a proven address, made when there is none.
     *
     * @param password the first password; ignored when there is one, empty to sign in by mailed links
     * @throws Refusal when the password is too weak
     */
    public AccountId account(EmailAddress email, String name, Language language, Optional<String> password) {
        AccountId account = accounts.findOrCreate(email, name, language);
        accounts.confirm(account);
        if (!accounts.get(account).hasPassword()) {
            password.ifPresent(chosen -> passwords.set(account, chosen));
        }
        return account;
    }

    /** A ticket that signs the account in this once. */
    public Secret ticket(AccountId account) {
        return links.ticket(account);
    }
}
