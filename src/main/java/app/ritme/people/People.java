package app.ritme.people;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.Tenancy;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Rules about persons and members that several services of this feature keep. */
@Component
class People {

    private final PersonRepository persons;
    private final MemberRepository members;
    private final SkillRepository skills;
    private final PersonSkillRepository personSkills;
    private final Clock clock;

    People(
            PersonRepository persons,
            MemberRepository members,
            SkillRepository skills,
            PersonSkillRepository personSkills,
            Clock clock) {
        this.persons = persons;
        this.members = members;
        this.skills = skills;
        this.personSkills = personSkills;
        this.clock = clock;
    }

    Person person(PersonId id) {
        return persons.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    Member member(MemberId id) {
        return members.findById(id.value()).orElseThrow(NotFoundException::new);
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

    void setSkills(PersonId id, Set<SkillId> wanted) {
        Set<UUID> ids = wanted.stream().map(SkillId::value).collect(Collectors.toSet());
        if (skills.countByIdIn(ids) != ids.size()) {
            throw new NotFoundException();
        }
        personSkills.clear(id.value());
        wanted.forEach(skill -> personSkills.save(new PersonSkill(id, skill)));
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

    private void refuseTaken(PersonData data, UUID except) {
        data.email().map(EmailAddress::value).ifPresent(email -> {
            if (persons.existsByEmailAndIdNot(email, except)) {
                throw new Refusal("error.person.email-taken", email);
            }
        });
    }
}
