package app.ritme.training.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Queries join what is known to the left: the stay of a guest, and the weights of the location it is at. */
interface PlannedExerciseRepository extends JpaRepository<PlannedExercise, UUID> {

    String PLANNED =
            "new app.ritme.training.plan.PlannedRow(p.id, p.planId, p.turn, p.exerciseId, e.name, e.how, e.cautions,"
                    + " e.counting, e.equipment, p.sets, p.repsFrom, p.repsTo, p.load, p.restSeconds, p.effort,"
                    + " p.progression, p.ruleLoad, p.reason, p.repsFrom, false";

    String FROM = " from PlannedExercise p join Exercise e on e.id = p.exerciseId";

    /** The location of the stay that runs, else of the next to come, else of the last that was. */
    String STAY = "(select d.locationId from EnrolmentGuest g join g.enrolment n join Edition d on d.id = n.editionId"
            + " where g.personId = :guest and n.state in (app.ritme.enrolment.EnrolmentState.ACTIVE,"
            + " app.ritme.enrolment.EnrolmentState.CONFIRMED, app.ritme.enrolment.EnrolmentState.COMPLETED,"
            + " app.ritme.enrolment.EnrolmentState.STOPPED)"
            + " order by case n.state when app.ritme.enrolment.EnrolmentState.ACTIVE then 0"
            + " when app.ritme.enrolment.EnrolmentState.CONFIRMED then 1 else 2 end, n.arrival desc limit 1)";

    /** The location whose weights a guest lifts: the only one that has any, else that of the stay. */
    String HERE = " left join Location w on w.weights is not null and (w.id = " + STAY
            + " or not exists (select 1 from Location o where o.weights is not null and o.id <> w.id))";

    String ROW = "select " + PLANNED + ")" + FROM;

    String ROW_HERE = "select " + PLANNED + ", w.weights)" + FROM + HERE;

    String OF_VERSION = " join TrainingPlan t on t.id = p.planId join Person m on m.id = t.madeBy";

    String LINE = "select new app.ritme.training.plan.PlanLine(" + TrainingPlanRepository.VERSION + ", ";

    /** Of the version that counts now, with the version. */
    @Query(LINE + PLANNED + ", w.weights))" + FROM + OF_VERSION + HERE
            + " where t.personId = :guest and t.number = (select max(n.number) from TrainingPlan n where n.personId = :guest)"
            + " order by p.turn, p.position")
    List<PlanLine> newest(UUID guest);

    @Query(LINE + PLANNED + "))" + FROM + OF_VERSION
            + " where t.personId = :guest and t.number = :number order by p.turn, p.position")
    List<PlanLine> version(UUID guest, int number);

    @Query(ROW + " where p.planId = :plan and p.turn = :turn order by p.position")
    List<PlannedRow> of(UUID plan, int turn);

    /** All of the workout of this guest that has this one, in order. */
    @Query(ROW + " join PlannedExercise one on one.planId = p.planId and one.turn = p.turn where one.id = :planned"
            + " and one.personId = :guest order by p.position")
    List<PlannedRow> around(UUID guest, UUID planned);

    @Query(ROW_HERE + " where p.planId = :plan order by p.turn, p.position")
    List<PlannedRow> whole(UUID guest, UUID plan);

    /** Of the version that counts now. */
    @Query(ROW_HERE + " where p.planId = (select t.id from TrainingPlan t where t.personId = :guest"
            + " order by t.number desc limit 1) order by p.turn, p.position")
    List<PlannedRow> now(UUID guest);
}
