package app.ritme.training;

import app.ritme.training.learned.LearnedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SetLogRepository extends JpaRepository<SetLog, UUID> {

    String ROW = "select new app.ritme.training.SetRow(s.id, s.workoutId,"
            + " coalesce(s.plannedExerciseId, s.changeId), s.exerciseId, e.name,"
            + " e.counting, s.number, s.reps, s.load, s.effort,"
            + " s.predicted, s.loggedAt, p.givenName, s.confirmedAt)"
            + " from SetLog s join Exercise e on e.id = s.exerciseId left join Person p on p.id = s.loggedBy";

    /** Whether a set is of the last workout that had its exercise. */
    String LAST_TIME = "s.workoutId = (select o.workoutId from SetLog o where o.personId = :guest"
            + " and o.exerciseId = s.exerciseId order by o.loggedAt desc limit 1)";

    /** Likewise, of those before this workout. */
    String TIME_BEFORE = "s.workoutId = (select o.workoutId from SetLog o where o.personId = :guest"
            + " and o.exerciseId = s.exerciseId and o.workoutId <> :workout order by o.loggedAt desc limit 1)";

    /** In the order they were done. */
    @Query(ROW + " where s.workoutId in :workouts order by s.loggedAt, s.id")
    List<SetRow> of(Collection<UUID> workouts);

    @Query(ROW + " where s.personId = :guest and " + LAST_TIME + " order by s.loggedAt, s.id")
    List<SetRow> lastTime(UUID guest);

    /** Those of this workout, and of each exercise those of the last workout before. */
    @Query(ROW + " where s.personId = :guest and s.exerciseId in :exercises and (s.workoutId = :workout or "
            + TIME_BEFORE + ") order by s.loggedAt, s.id")
    List<SetRow> nowAndBefore(UUID guest, Collection<UUID> exercises, UUID workout);

    /** Of these exercises of a plan, and of what was chosen beside it in its workouts, the oldest first. */
    @Query("select new app.ritme.training.DoneSetRow(s.plannedExerciseId, s.exerciseId, s.workoutId, w.day, w.beganAt,"
            + " s.reps, s.effort, s.pain) from SetLog s join Workout w on w.id = s.workoutId"
            + " where s.personId = (select t.personId from TrainingPlan t where t.id = :plan) and w.id <> :except"
            + " and (s.plannedExerciseId in :planned or s.changeId is not null and w.planId = :plan)"
            + " order by w.beganAt, s.loggedAt, s.id")
    List<DoneSetRow> done(UUID plan, Collection<UUID> planned, UUID except);

    /** Since that day, the oldest first, with the workout of each. */
    @Query("select new app.ritme.training.learned.LearnedSet(w.id, w.day, w.beganAt, w.hard, s.exerciseId, e.name,"
            + " e.counting, s.reps, s.load, s.effort, s.predicted, s.restedSeconds, s.loggedAt)"
            + " from SetLog s join Workout w on w.id = s.workoutId join Exercise e on e.id = s.exerciseId"
            + " where s.personId = :guest and w.day >= :day order by s.loggedAt, s.id")
    List<LearnedSet> since(UUID guest, LocalDate day);

    List<SetLog> findByWorkoutIdOrderByLoggedAtAscIdAsc(UUID workout);

    boolean existsByWorkoutId(UUID workout);

    Optional<SetLog> findByIdAndPersonId(UUID id, UUID guest);

    /** Of a workout, those that somebody else wrote down and the guest has not looked at. */
    @Modifying
    @Query("update SetLog s set s.confirmedAt = :now where s.workoutId = :workout and s.loggedBy is not null"
            + " and s.confirmedAt is null")
    void confirm(UUID workout, Instant now);

    @Modifying
    @Query("delete from SetLog s where s.id = :id")
    void remove(UUID id);
}
