package app.ritme.account;

import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.SystemOnly;
import app.ritme.shared.Tenancy;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the founding task reads about the organisation it works for. */
@Service
@SystemOnly
@PlatformTransaction(readOnly = true)
public class FoundingRequests {

    private final Foundings foundings;

    FoundingRequests(Foundings foundings) {
        this.foundings = foundings;
    }

    /** How the bound organisation was signed up for. */
    public Optional<FoundingRequest> ofThisOrganisation() {
        return foundings.request(Tenancy.current().tenant());
    }
}
