package app.ritme.schedule.therapy;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TherapyPlanRepository extends JpaRepository<TherapyPlan, UUID> {

    @Query("select distinct p from TherapyPlan p left join fetch p.lines order by p.id")
    List<TherapyPlan> whole();

    @Query("select p from TherapyPlan p left join fetch p.lines where p.id = :id")
    Optional<TherapyPlan> whole(UUID id);

    /** Whoever changes it counts as having done so, also where only its lines are different. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select p from TherapyPlan p where p.id = :id")
    Optional<TherapyPlan> toChange(UUID id);
}
