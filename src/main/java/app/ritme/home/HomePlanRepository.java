package app.ritme.home;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HomePlanRepository extends JpaRepository<HomePlan, UUID> {

    Optional<HomePlan> findByPersonId(UUID guest);
}
