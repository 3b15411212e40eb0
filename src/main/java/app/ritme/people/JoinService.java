package app.ritme.people;

import app.ritme.account.AccountId;
import app.ritme.account.ProvenAddressService;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the bearer of a mailed invitation in, in steps that each stand on their own: accounts and houses are kept apart,
 * so no transaction spans both. Broken off half-way, the invitation still opens and the steps are taken again.
 */
@Service
@LinkHolders
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class JoinService {

    private final InvitationLinks links;
    private final ProvenAddressService accounts;

    JoinService(InvitationLinks links, ProvenAddressService accounts) {
        this.links = links;
        this.accounts = accounts;
    }

    /**
     * Makes the owner of the invited address a member.
     *
     * @param password the first one of a new account; empty to sign in by mailed links
     * @return a ticket that signs a new account in, once; empty for one that was there before: an invitation lives longer
     *     than a sign-in link, so its owner signs in as always
     * @throws Refusal when the password is too weak, which leaves the invitation open, or the invitation opens no more
     */
    public Optional<Secret> join(Secret invitation, Optional<String> password) {
        InvitationOffer offer = links.open(invitation);
        AccountId account = accounts.account(offer.email(), offer.fullName(), offer.language(), password);
        links.accept(invitation, account);
        return offer.known() ? Optional.empty() : Optional.of(accounts.ticket(account));
    }
}
