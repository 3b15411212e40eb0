package app.ritme.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PersonSkillRepository extends JpaRepository<PersonSkill, UUID> {

    /** Which person has which skill, for everybody who has any; by name of the skill. */
    @Query("select new app.ritme.people.SkillOfPerson(ps.personId, s.id, s.name)"
            + " from PersonSkill ps join Skill s on s.id = ps.skillId order by s.name")
    List<SkillOfPerson> all();

    boolean existsBySkillId(UUID skill);

    @Modifying
    @Query("delete from PersonSkill ps where ps.personId = :person")
    void clear(UUID person);
}
