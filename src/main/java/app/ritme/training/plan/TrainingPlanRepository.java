package app.ritme.training.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TrainingPlanRepository extends JpaRepository<TrainingPlan, UUID> {

    String VERSION = "new app.ritme.training.plan.PlanVersionRow(t.id, t.number,"
            + " trim(concat(m.givenName, ' ', m.familyName)), t.madeAt)";

    @Query("select " + VERSION + " from TrainingPlan t join Person m on m.id = t.madeBy where t.personId = :guest"
            + " order by t.number desc")
    List<PlanVersionRow> versions(UUID guest);

    @Query("select coalesce(max(t.number), 0) from TrainingPlan t where t.personId = :guest")
    int newest(UUID guest);
}
