package app.ritme.training;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WorkoutRepository extends JpaRepository<Workout, UUID> {

    /** The last one that counts: with a set in it, or begun today. */
    @Query("select w from Workout w where w.personId = :guest and (w.day = :today"
            + " or exists (select s.id from SetLog s where s.workoutId = w.id)) order by w.beganAt desc limit 1")
    Optional<Workout> latest(UUID guest, LocalDate today);

    Optional<Workout> findByPersonIdAndFinishedAtIsNull(UUID guest);

    /** Locked, so that a set sent twice at once is looked at one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Workout w where w.id = :id and w.personId = :guest")
    Optional<Workout> lock(UUID id, UUID guest);

    /** Likewise, with the one that is open. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Workout w where w.personId = :guest and (w.id = :id or w.finishedAt is null)")
    List<Workout> lockThisOrOpen(UUID id, UUID guest);

    /** Likewise, the one into which this change put an exercise. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Workout w where w.personId = :guest and w.id ="
            + " (select c.workoutId from WorkoutChange c where c.id = :change and c.exerciseId is not null)")
    Optional<Workout> lockWith(UUID change, UUID guest);

    /** What was done otherwise in a workout that is locked: also what somebody kept while this one waited for the lock. */
    @Query("select new app.ritme.training.WorkoutRepository$ChangesNow(w.changes) from Workout w where w.id = :id")
    ChangesNow changesNow(UUID id);

    /** In their order. */
    record ChangesNow(List<ChangeRow> all) {}

    /** Those with a set in them, the newest first. */
    @Query("select w from Workout w where w.personId = :guest"
            + " and exists (select s.id from SetLog s where s.workoutId = w.id) order by w.beganAt desc")
    List<Workout> done(UUID guest, Pageable page);
}
