package app.ritme.account;

import app.ritme.organisation.NewOrganisation;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down a sign-up, all of it or nothing: the address held, the account, the link that confirms both. */
@Component
class Reservation {

    private final OrganisationRegistry registry;
    private final AccountStore accounts;
    private final LoginLinks links;
    private final Foundings foundings;

    Reservation(OrganisationRegistry registry, AccountStore accounts, LoginLinks links, Foundings foundings) {
        this.registry = registry;
        this.accounts = accounts;
        this.links = links;
        this.foundings = foundings;
    }

    /** @throws Refusal when the house's address is taken */
    @PlatformTransaction
    void of(SignUp signUp) {
        OrganisationId house = registry.reserve(new NewOrganisation(signUp.slug(), signUp.houseName(), signUp.zone()));
        AccountId founder = accounts.findOrCreate(signUp.email(), signUp.yourName(), signUp.language());
        UUID link = links.request(founder, LinkPurpose.CONFIRM);
        foundings.add(house, founder, link, signUp);
    }
}
