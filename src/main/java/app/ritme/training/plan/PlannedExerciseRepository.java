package app.ritme.training.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlannedExerciseRepository extends JpaRepository<PlannedExercise, UUID> {

    String ROW = "select new app.ritme.training.plan.PlannedRow(p.id, p.planId, p.turn, p.exerciseId, e.name, e.how,"
            + " e.counting, e.equipment, p.sets, p.repsFrom, p.repsTo, p.load, p.restSeconds, p.effort)"
            + " from PlannedExercise p join Exercise e on e.id = p.exerciseId";

    @Query(ROW + " where p.planId = :plan order by p.turn, p.position")
    List<PlannedRow> of(UUID plan);

    @Query(ROW + " where p.planId = :plan and p.turn = :turn order by p.position")
    List<PlannedRow> of(UUID plan, int turn);

    /** Of the version that counts now. */
    @Query(ROW + " where p.planId = (select t.id from TrainingPlan t where t.personId = :guest"
            + " order by t.number desc limit 1) order by p.turn, p.position")
    List<PlannedRow> now(UUID guest);
}
