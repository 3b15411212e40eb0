package app.ritme.people;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.Tenancy;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Rules about persons and members that several services of this feature keep. */
@Component
class People {

    private final PersonRepository persons;
    private final MemberRepository members;
    private final SkillRepository skills;
    private final PersonSkillRepository personSkills;
    private final InvitationRepository invitations;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final Clock clock;

    People(
            PersonRepository persons,
            MemberRepository members,
            SkillRepository skills,
            PersonSkillRepository personSkills,
            InvitationRepository invitations,
            ApplicationEventPublisher events,
            EntityManager entities,
            Clock clock) {
        this.persons = persons;
        this.members = members;
        this.skills = skills;
        this.personSkills = personSkills;
        this.invitations = invitations;
        this.events = events;
        this.entities = entities;
        this.clock = clock;
    }

    Person person(PersonId id) {
        return persons.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** A person who does not work here. */
    Person guest(PersonId id) {
        Person person = person(id);
        if (members.findByPersonId(id.value())
                .filter(member -> member.role().worksHere())
                .isPresent()) {
            throw new NotFoundException();
        }
        return person;
    }

    Member member(MemberId id) {
        return members.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** Somebody the house knows by this address already. */
    Optional<PersonId> known(EmailAddress email) {
        return persons.findByEmail(email.value()).map(Person::id);
    }

    PersonId add(PersonData data) {
        refuseTaken(data, Tenancy.NONE);
        return persons.save(new Person(data, clock.instant())).id();
    }

    void change(PersonId id, PersonData data, long version) {
        Person person = person(id);
        if (person.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Person.class, id.value());
        }
        refuseTaken(data, id.value());
        person.describe(data);
    }

    /** Role, rights and skills stand on the person's page: whoever read it before a change of those must notice. */
    void renewVersion(PersonId id) {
        entities.lock(person(id), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void setSkills(PersonId id, Set<SkillId> wanted) {
        Set<UUID> ids = wanted.stream().map(SkillId::value).collect(Collectors.toSet());
        if (skills.countByIdIn(ids) != ids.size()) {
            throw new NotFoundException();
        }
        personSkills.clear(id.value());
        wanted.forEach(skill -> personSkills.save(new PersonSkill(id, skill)));
    }

    /** Lets a member back in as it was; who had not answered yet finds the mailed invitation open again. */
    void restore(Member member) {
        member.restore(clock.instant());
        if (member.state() == MemberState.INVITED) {
            invitations
                    .findFirstByMemberIdOrderByCreatedAtDescIdDesc(member.id().value())
                    .ifPresent(Invitation::restore);
        }
        events.publishEvent(new MemberChanged(member.id()));
    }

    /** Ends a membership, and with it the invitation that waits for an answer. */
    void end(Member member) {
        Instant now = clock.instant();
        invitations.open(member.id().value()).forEach(open -> open.withdraw(now));
        member.end(now);
        events.publishEvent(new MemberChanged(member.id()));
    }

    /**
     * Keeps the house from being left without a manager, also when two are taken away at once.
     *
     * @throws Refusal when this is the last one
     */
    void refuseLastManager(Member leaving) {
        boolean isManager = leaving.isActiveManager();
        if (isManager && members.lockAll(Role.MANAGER, MemberState.ACTIVE).size() <= 1) {
            throw new Refusal("error.team.last-manager");
        }
    }

    /**
     * Keeps the subscription from being left without anybody who handles it, also when two give it up at once.
     *
     * @throws Refusal when this is the last one
     */
    void refuseLastBilling(Member leaving) {
        if (leaving.handlesBilling()
                && members.lockAll(Role.MANAGER, MemberState.ACTIVE).stream()
                                .filter(Member::handlesBilling)
                                .count()
                        <= 1) {
            throw new Refusal("error.team.last-billing");
        }
    }

    private void refuseTaken(PersonData data, UUID except) {
        data.email().map(EmailAddress::value).ifPresent(email -> {
            if (persons.existsByEmailAndIdNot(email, except)) {
                throw new Refusal("error.person.email-taken", email);
            }
        });
    }
}
