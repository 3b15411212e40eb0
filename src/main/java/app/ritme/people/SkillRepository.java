package app.ritme.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SkillRepository extends JpaRepository<Skill, UUID> {

    List<Skill> findAllByOrderByName();

    boolean existsByNameIgnoreCaseAndIdNot(String name, UUID id);

    long countByIdIn(Collection<UUID> ids);
}
