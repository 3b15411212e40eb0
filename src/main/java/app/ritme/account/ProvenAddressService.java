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

    /** Whether there was an account of this address before, whose owner then signs in as always. */
    @PlatformTransaction(readOnly = true)
    public boolean known(EmailAddress email) {
        return accounts.find(email).filter(AccountProfile::confirmed).isPresent();
    }

    /**
     * The account of a proven address, made when there is none.
     *
     * @param password the first password of a new account, empty to sign in by mailed links; ignored for a known one
     * @throws Refusal when the password is too weak
     */
    public AccountId account(EmailAddress email, String name, Language language, Optional<String> password) {
        AccountId account = accounts.findOrCreate(email, name, language);
        if (!accounts.get(account).confirmed()) {
            accounts.confirm(account);
            password.ifPresent(chosen -> passwords.set(account, chosen));
        }
        return account;
    }

    /** A ticket that signs the account in this once. */
    public Secret ticket(AccountId account) {
        return links.ticket(account);
    }
}
