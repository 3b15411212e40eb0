package app.ritme.account;

import app.ritme.shared.PlatformTransaction;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who runs this server: the confirmed accounts whose addresses are named in its settings. */
@Component
public class OperatorList {

    private final AccountStore accounts;
    private final Set<String> addresses;

    OperatorList(AccountStore accounts, @Value("${ritme.operators:}") Collection<String> addresses) {
        this.accounts = accounts;
        this.addresses = addresses.stream()
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is one now; asked again on each click, so that an account that changes hands is none any more. */
    @PlatformTransaction(readOnly = true)
    public boolean includes(AccountId account) {
        return !addresses.isEmpty() && isNamed(accounts.get(account));
    }

    /** How these accounts call themselves; one that is gone is not among them. */
    @PlatformTransaction(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> of) {
        return of.isEmpty() ? Map.of() : accounts.names(of);
    }

    /** Whether this is an operator's account, as its owner sees it. */
    public boolean isNamed(AccountProfile account) {
        return account.confirmed() && addresses.contains(account.email().value());
    }
}
