package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import app.ritme.training.plan.Load;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A set a guest did in a workout. */
@Entity
class SetLog implements Persistable<UUID>, DoneAt {

    private static final int MOST_REPS = 999;
    private static final int WORST_PAIN = 10;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private UUID workoutId;
    private @Nullable UUID plannedExerciseId;

    /** The change that put its exercise into the workout, where it is not of the plan. */
    private @Nullable UUID changeId;

    private UUID exerciseId;
    private String clientId;
    private int number;
    private int reps;
    private @Nullable BigDecimal load;
    private int effort;
    private @Nullable Integer pain;
    private @Nullable Integer predicted;
    private @Nullable Integer restedSeconds;
    private Instant loggedAt;

    /** Who wrote it down; nobody where that was the guest. */
    private @Nullable UUID loggedBy;

    private @Nullable Instant confirmedAt;

    /** What was written down first, where the guest said otherwise. */
    @SuppressWarnings("unused") // kept for whoever asks later
    private @Nullable Integer notedReps;

    @SuppressWarnings("unused")
    private @Nullable BigDecimal notedLoad;

    @SuppressWarnings("unused")
    private @Nullable Integer notedEffort;

    @SuppressWarnings("NullAway.Init")
    protected SetLog() {}

    /**
     * @param by who wrote it down, where that was not the guest
     * @throws Refusal when there are more repetitions than anybody does, or pain is not 0 to 10
     */
    SetLog(Workout workout, Place place, int number, SetData data, Instant now, Optional<PersonId> by) {
        if (isBeyond(data.reps()) || data.predicted().filter(SetLog::isBeyond).isPresent()) {
            throw new Refusal("error.workout.reps", MOST_REPS);
        }
        if (data.pain().filter(pain -> pain < 0 || pain > WORST_PAIN).isPresent()) {
            throw new Refusal("error.workout.pain", WORST_PAIN);
        }
        this.personId = workout.personId();
        this.workoutId = workout.id().value();
        this.plannedExerciseId = place.own() ? null : place.id();
        this.changeId = place.own() ? place.id() : null;
        this.exerciseId = place.row().exercise();
        this.clientId = data.clientId();
        this.number = number;
        this.reps = data.reps();
        this.load = data.load().map(Load::kilos).orElse(null);
        this.effort = data.tank().effort();
        this.pain = data.pain().orElse(null);
        this.predicted = data.predicted().orElse(null);
        this.restedSeconds = workout.rested().orElse(null);
        this.loggedAt = now;
        this.loggedBy = by.map(PersonId::value).orElse(null);
    }

    private static boolean isBeyond(int reps) {
        return reps < 0 || reps > MOST_REPS;
    }

    /**
     * The guest says how it was; what was written down stays beside it.
     *
     * @throws Refusal when it does not wait for the guest, or there are more repetitions than anybody does
     */
    void correct(Correction said, Instant now) {
        if (loggedBy == null || confirmedAt != null) {
            throw new Refusal("error.workout.looked-at");
        }
        if (isBeyond(said.reps())) {
            throw new Refusal("error.workout.reps", MOST_REPS);
        }
        this.notedReps = reps;
        this.notedLoad = load;
        this.notedEffort = effort;
        this.reps = said.reps();
        this.load = said.load().map(Load::kilos).orElse(null);
        this.effort = said.tank().effort();
        this.confirmedAt = now;
    }

    WorkoutId workout() {
        return new WorkoutId(workoutId);
    }

    @Override
    public UUID place() {
        return Objects.requireNonNull(plannedExerciseId == null ? changeId : plannedExerciseId);
    }

    int number() {
        return number;
    }

    @Override
    public Instant loggedAt() {
        return loggedAt;
    }

    String clientId() {
        return clientId;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are added by themselves; what a guest says of one that is there is seen by the persistence context. */
    @Override
    public boolean isNew() {
        return true;
    }
}
