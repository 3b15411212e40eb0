package app.ritme.account;

import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.SystemOnly;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Gives a mailed link its secret at the moment its mail leaves. */
@Service
@SystemOnly
@PlatformTransaction
public class AccountMailService {

    private final LoginLinks links;
    private final AccountStore accounts;

    AccountMailService(LoginLinks links, AccountStore accounts) {
        this.links = links;
        this.accounts = accounts;
    }

    /** Empty when the link was used meanwhile. */
    public Optional<LoginLinkMail> issue(UUID linkId) {
        return links.issue(linkId).map(secret -> {
            AccountProfile account = accounts.get(links.account(linkId).orElseThrow());
            return new LoginLinkMail(
                    account.email(), account.name(), account.language(), links.purpose(linkId), secret);
        });
    }
}
