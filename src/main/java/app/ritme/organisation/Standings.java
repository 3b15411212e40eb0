package app.ritme.organisation;

import app.ritme.shared.Refusal;
import app.ritme.shared.Standing;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How the bound organisation stands with its subscription, for whatever begins something new. */
@Component
public class Standings {

    private final AllowanceRepository allowances;
    private final ObjectProvider<BillingContacts> contacts;

    Standings(AllowanceRepository allowances, ObjectProvider<BillingContacts> contacts) {
        this.allowances = allowances;
        this.contacts = contacts;
    }

    /** In good standing as long as nobody said otherwise. */
    public Standing now() {
        return allowances.ofThisOrganisation().map(Allowance::standing).orElse(Standing.GOOD);
    }

    /**
     * Keeps anything new from beginning while the subscription has ended or rests. What has begun goes on.
     *
     * @throws Refusal that names whom to ask
     */
    public void refuseNew() {
        Standing standing = now();
        if (!standing.mayBegin()) {
            throw new Refusal(
                    "error.standing." + standing.name().toLowerCase(Locale.ROOT),
                    contacts.stream()
                            .flatMap(contact -> contact.names().get().stream())
                            .collect(Collectors.joining(", ")));
        }
    }
}
