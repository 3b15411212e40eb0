package app.ritme.training.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TrainingPlanRepository extends JpaRepository<TrainingPlan, UUID> {

    String ROW = "select new app.ritme.training.plan.PlanVersionRow(t.id, t.number,"
            + " trim(concat(p.givenName, ' ', p.familyName)), t.madeAt)"
            + " from TrainingPlan t join Person p on p.id = t.madeBy where t.personId = :guest";

    @Query(ROW + " order by t.number desc")
    List<PlanVersionRow> versions(UUID guest);

    @Query(ROW + " order by t.number desc limit 1")
    Optional<PlanVersionRow> newest(UUID guest);

    @Query(ROW + " and t.number = :number")
    Optional<PlanVersionRow> version(UUID guest, int number);
}
