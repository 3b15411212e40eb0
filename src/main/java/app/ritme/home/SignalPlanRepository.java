package app.ritme.home;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignalPlanRepository extends JpaRepository<SignalPlan, UUID> {

    Optional<SignalPlan> findByPersonId(UUID guest);
}
