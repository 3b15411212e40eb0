package app.ritme.people;

import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.Standings;
import app.ritme.organisation.UsageKind;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.StaffMembers;
import app.ritme.shared.SystemOnly;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people in. Managers ask anybody; staff ask guests. */
@Service
@StaffMembers
@Transactional
public class InvitationService {

    private final InvitationRepository invitations;
    private final MemberRepository members;
    private final People people;
    private final Access access;
    private final AllowanceService allowance;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations,
            MemberRepository members,
            People people,
            Access access,
            AllowanceService allowance,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.people = people;
        this.access = access;
        this.allowance = allowance;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks somebody into the team: new here, a guest who was known without being in, or somebody who left.
     * Who is known by the address keeps the name the house knows.
     *
     * @throws Refusal when there is no e-mail address, its owner is in already, or the subscription allows no more
     */
    @Managers
    public PersonId inviteToTeam(PersonData data, Role role, Set<SkillId> skills) {
        standings.refuseNew();
        PersonId person = data.email().flatMap(people::known).orElseGet(() -> people.add(data));
        invite(person, role);
        people.setSkills(person, skills);
        return person;
    }

    /**
     * Asks somebody of the team in again, who left or whose invitation was withdrawn.
     *
     * @throws Refusal when that person has no e-mail address, or is in already
     */
    @Managers
    public void inviteAgain(PersonId person) {
        Member member = members.findByPersonId(person.value())
                .filter(found -> found.role().worksHere())
                .orElseThrow(NotFoundException::new);
        standings.refuseNew();
        invite(person, member.role());
    }

    /**
     * Asks a guest in, for the first time or again.
     *
     * @throws Refusal when the guest has no e-mail address, or is in already
     */
    public void inviteGuest(PersonId person) {
        Optional<Member> member = members.findByPersonId(person.value());
        if (member.filter(found -> found.role().worksHere()).isPresent()) {
            throw new NotFoundException();
        }
        people.person(person);
        standings.refuseNew();
        invite(person, Role.GUEST);
    }

    /** Mails the invitation once more, with a new link; the old one no longer opens. */
    public void resend(InvitationId id) {
        Member member = people.member(open(id).member());
        invite(member.personId(), member.role());
    }

    /** The link no longer opens; the person stays known. */
    public void withdraw(InvitationId id) {
        Invitation invitation = open(id);
        invitation.withdraw(clock.instant());
        Member member = people.member(invitation.member());
        if (member.state() == MemberState.INVITED) {
            member.end(clock.instant());
        }
    }

    /** Gives the invitation its secret as its mail leaves; empty when it was answered or withdrawn meanwhile. */
    @SystemOnly
    public Optional<InvitationMail> issue(InvitationId id) {
        Instant now = clock.instant();
        Invitation invitation = invitations.lockById(id.value()).orElseThrow(NotFoundException::new);
        if (!invitation.isOpen() || invitation.isExpired(now)) {
            return Optional.empty();
        }
        Member member = people.member(invitation.member());
        Person person = people.person(member.personId());
        return Optional.of(new InvitationMail(
                invitation.email(),
                person.givenName(),
                people.person(invitation.invitedBy()).fullName(),
                member.role(),
                person.language(),
                invitation.issue(now),
                invitation.expiresAt()));
    }

    private void invite(PersonId id, Role role) {
        Instant now = clock.instant();
        Person person = people.person(id);
        EmailAddress email = person.email().orElseThrow(() -> new Refusal("error.invitation.no-email"));
        if (role.worksHere() && !isInTeam(id)) {
            allowance.refuseOver(UsageKind.STAFF, 1);
        }
        Member member = members.findByPersonId(id.value()).orElseGet(() -> Member.invited(id, role, now));
        member.inviteAgain(role, now);
        members.save(member);
        invitations.open(member.id().value()).forEach(earlier -> earlier.withdraw(now));
        PersonId inviter = new PersonId(access.currentMember().orElseThrow().person());
        Invitation invitation = invitations.save(new Invitation(member.id(), email, inviter, now));
        events.publishEvent(new PersonInvited(invitation.id()));
    }

    private boolean isInTeam(PersonId person) {
        return members.findByPersonId(person.value())
                .filter(Member::countsAsStaff)
                .isPresent();
    }

    /** An invitation the caller may handle: staff only those of guests. */
    private Invitation open(InvitationId id) {
        Invitation invitation =
                invitations.findById(id.value()).filter(Invitation::isOpen).orElseThrow(NotFoundException::new);
        if (people.member(invitation.member()).role() != Role.GUEST && !access.manager()) {
            throw new NotFoundException();
        }
        return invitation;
    }
}
