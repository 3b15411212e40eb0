package app.ritme.people;

import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.UsageKind;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.StaffMembers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who work in the house: who they are, what they may and what they can. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class TeamService {

    private final MemberRepository members;
    private final PersonSkillRepository personSkills;
    private final InvitationRepository invitations;
    private final People people;
    private final AllowanceService allowance;
    private final Access access;
    private final ApplicationEventPublisher events;

    TeamService(
            MemberRepository members,
            PersonSkillRepository personSkills,
            InvitationRepository invitations,
            People people,
            AllowanceService allowance,
            Access access,
            ApplicationEventPublisher events) {
        this.members = members;
        this.personSkills = personSkills;
        this.invitations = invitations;
        this.people = people;
        this.allowance = allowance;
        this.access = access;
        this.events = events;
    }

    /** The active first, then the invited, then those who left; each by name. */
    public List<TeamRow> team() {
        return members.team(Role.GUEST);
    }

    /** The skills of everybody who has any, by person. */
    public Map<UUID, List<SkillRow>> skills() {
        return personSkills.all().stream()
                .collect(Collectors.groupingBy(
                        SkillOfPerson::person, Collectors.mapping(SkillOfPerson::row, Collectors.toList())));
    }

    /** The invitations that wait for an answer, by member. */
    public Map<UUID, OpenInvitation> openInvitations() {
        return invitations.allOpen().stream()
                .collect(Collectors.toMap(OpenInvitation::member, open -> open, (one, other) -> other));
    }

    /** @throws NotFoundException when this person does not work here */
    public PersonDetails details(PersonId id) {
        Person person = people.person(id);
        Member member = worker(id);
        return new PersonDetails(
                id,
                person.data(),
                person.fullName(),
                person.version(),
                member.id(),
                member.role(),
                member.state(),
                member.billing(),
                skills().getOrDefault(id.value(), List.of()),
                invitations.allOpen().stream()
                        .filter(open -> open.member().equals(member.id().value()))
                        .findFirst());
    }

    /**
     * Sets role, rights and skills at once; the role acts on that person's next click.
     *
     * @throws Refusal when the house would be left without a manager or without anybody who handles the subscription,
     *     and when the right to handle it is given or taken by who does not hold it
     */
    @Managers
    @Transactional
    public void change(MemberId id, MemberData data) {
        Member member = worker(id);
        if (data.role() != Role.MANAGER) {
            people.refuseLastManager(member);
        }
        if (!data.billing() || data.role() != Role.MANAGER) {
            people.refuseLastBilling(member);
        }
        // Who is no manager any more loses it without anybody taking it.
        if (data.billing() != member.billing() && (data.billing() || data.role() == Role.MANAGER)) {
            refuseUnlessBilling();
        }
        member.become(data.role());
        member.handleBilling(data.billing());
        people.setSkills(member.personId(), data.skills());
        people.renewVersion(member.personId());
        members.saveAndFlush(member);
        events.publishEvent(new MemberChanged(id));
    }

    /**
     * {@link #describe} and {@link #change} at once: both, or neither.
     *
     * @throws Refusal when the house would be left without a manager, or somebody here has this e-mail address
     */
    @Managers
    @Transactional
    public void update(PersonId id, PersonData data, long version, MemberData role) {
        describe(id, data, version);
        change(worker(id).id(), role);
    }

    /** Changes how somebody is called and reached. */
    @Managers
    @Transactional
    public void describe(PersonId id, PersonData data, long version) {
        worker(id);
        people.change(id, data, version);
    }

    /** @throws Refusal when the house would be left without a manager, or without anybody who handles the subscription */
    @Managers
    @Transactional
    public void endMembership(MemberId id) {
        Member member = worker(id);
        people.refuseLastManager(member);
        people.refuseLastBilling(member);
        people.end(member);
    }

    /**
     * Takes {@link #endMembership} back.
     *
     * @throws Refusal when the subscription allows no more meanwhile
     */
    @Managers
    @Transactional
    public void restore(MemberId id) {
        Member member = worker(id);
        allowance.refuseOver(UsageKind.STAFF, 1);
        people.restore(member);
    }

    /** The right is handed on by those who have it, so that nobody takes it alone. */
    private void refuseUnlessBilling() {
        if (!access.billingManager()) {
            throw new Refusal("error.team.billing");
        }
    }

    private Member worker(PersonId id) {
        return members.findByPersonId(id.value())
                .filter(member -> member.role().worksHere())
                .orElseThrow(NotFoundException::new);
    }

    private Member worker(MemberId id) {
        Member member = people.member(id);
        if (member.role() == Role.GUEST) {
            throw new NotFoundException();
        }
        return member;
    }
}
