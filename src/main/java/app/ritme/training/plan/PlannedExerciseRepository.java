package app.ritme.training.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlannedExerciseRepository extends JpaRepository<PlannedExercise, UUID> {

    String EXERCISE =
            "new app.ritme.training.plan.PlannedRow(p.id, p.planId, p.turn, p.exerciseId, e.name, e.how, e.cautions,"
                    + " e.counting, e.equipment, p.sets, p.repsFrom, p.repsTo, p.load, p.restSeconds, p.effort,"
                    + " p.progression, p.ruleLoad, p.reason, p.repsFrom, false)";

    String ROW = "select " + EXERCISE + " from PlannedExercise p join Exercise e on e.id = p.exerciseId";

    String LINE =
            "select new app.ritme.training.plan.PlanLine(" + TrainingPlanRepository.VERSION + ", " + EXERCISE + ")"
                    + " from PlannedExercise p join Exercise e on e.id = p.exerciseId"
                    + " join TrainingPlan t on t.id = p.planId join Person m on m.id = t.madeBy where t.personId = :guest";

    /** Of the version that counts now, with the version. */
    @Query(LINE + " and t.number = (select max(n.number) from TrainingPlan n where n.personId = :guest)"
            + " order by p.turn, p.position")
    List<PlanLine> newest(UUID guest);

    @Query(LINE + " and t.number = :number order by p.turn, p.position")
    List<PlanLine> version(UUID guest, int number);

    @Query(ROW + " where p.planId = :plan and p.turn = :turn order by p.position")
    List<PlannedRow> of(UUID plan, int turn);

    /** All of the workout of this guest that has this one, in order. */
    @Query(ROW + " join PlannedExercise one on one.planId = p.planId and one.turn = p.turn where one.id = :planned"
            + " and one.personId = :guest order by p.position")
    List<PlannedRow> around(UUID guest, UUID planned);

    @Query(ROW + " where p.planId = :plan order by p.turn, p.position")
    List<PlannedRow> of(UUID plan);

    /** Of the version that counts now. */
    @Query(ROW + " where p.planId = (select t.id from TrainingPlan t where t.personId = :guest"
            + " order by t.number desc limit 1) order by p.turn, p.position")
    List<PlannedRow> now(UUID guest);
}
