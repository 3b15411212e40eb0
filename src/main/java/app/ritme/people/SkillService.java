package app.ritme.people;

import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import app.ritme.shared.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The house's own list of what its staff can do. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class SkillService {

    private final SkillRepository skills;
    private final PersonSkillRepository personSkills;

    SkillService(SkillRepository skills, PersonSkillRepository personSkills) {
        this.skills = skills;
        this.personSkills = personSkills;
    }

    /** By name. */
    public List<SkillRow> skills() {
        return skills.findAllByOrderByName().stream().map(Skill::row).toList();
    }

    @Managers
    @Transactional
    public SkillId add(String name) {
        refuseTaken(name, Tenancy.NONE);
        return skills.save(new Skill(name)).row().id();
    }

    @Managers
    @Transactional
    public void rename(SkillId id, String name) {
        refuseTaken(name, id.value());
        get(id).rename(name);
    }

    /** @throws Refusal while somebody has it, or something that is planned needs it */
    @Managers
    @Transactional
    public void remove(SkillId id) {
        Skill skill = get(id);
        if (personSkills.existsBySkillId(id.value())) {
            throw new Refusal("error.skill.used", skill.row().name());
        }
        try {
            skills.delete(skill);
            skills.flush();
        } catch (DataIntegrityViolationException needed) {
            throw new Refusal("error.skill.planned", skill.row().name());
        }
    }

    private Skill get(SkillId id) {
        return skills.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private void refuseTaken(String name, UUID except) {
        if (skills.existsByNameIgnoreCaseAndIdNot(name.strip(), except)) {
            throw new Refusal("error.skill.taken", name.strip());
        }
    }
}
