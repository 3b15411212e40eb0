package app.ritme.people;

import app.ritme.account.AccountId;
import app.ritme.account.ProvenAddressService;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bearer of a mailed invitation may do: read it, and join. */
@Service
@LinkHolders
@Transactional(readOnly = true)
public class InvitationLinks {

    private final InvitationRepository invitations;
    private final MemberRepository members;
    private final People people;
    private final ProvenAddressService accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationLinks(
            InvitationRepository invitations,
            MemberRepository members,
            People people,
            ProvenAddressService accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.people = people;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Does not use the invitation up.
     *
     * @throws NotFoundException when this secret opens no invitation of the bound organisation
     * @throws Refusal when it was used, withdrawn or is too old
     */
    public InvitationOffer open(Secret secret) {
        Invitation invitation = invitations.findByTokenHash(secret.hash()).orElseThrow(NotFoundException::new);
        if (!invitation.isOpen() || invitation.isExpired(clock.instant())) {
            throw new Refusal("error.invitation.expired");
        }
        Member member = people.member(invitation.member());
        Person person = people.person(member.personId());
        return new InvitationOffer(
                person.fullName(),
                invitation.email(),
                member.role(),
                person.language(),
                accounts.known(invitation.email()));
    }

    /**
     * Makes the owner of the invited address a member.
     *
     * @throws Refusal when the invitation no longer opens, or this account is a member here already
     */
    @Transactional
    public void accept(Secret secret, AccountId account) {
        Instant now = clock.instant();
        Invitation invitation = invitations.lockByTokenHash(secret.hash()).orElseThrow(NotFoundException::new);
        invitation.accept(now);
        if (members.findByAccountId(account.value())
                .filter(known -> !known.id().equals(invitation.member()))
                .isPresent()) {
            throw new Refusal("error.invitation.member");
        }
        Member member = people.member(invitation.member());
        member.join(account, now);
        members.saveAndFlush(member);
        events.publishEvent(new MemberChanged(member.id()));
    }
}
