package app.ritme.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something a guest did otherwise in the middle of a workout; written once. It is read with the workout it is of. */
@Entity
class WorkoutChange implements Persistable<UUID> {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private UUID workoutId;
    private int number;
    private String clientId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private @Nullable UUID plannedExerciseId;
    private @Nullable UUID changeId;
    private @Nullable UUID exerciseId;
    private @Nullable Integer sets;
    private @Nullable Integer repsFrom;
    private @Nullable Integer repsTo;
    private @Nullable Integer restSeconds;
    private @Nullable Integer effort;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected WorkoutChange() {}

    /**
     * @param id also of the place it makes, where it makes one
     * @param number which of the workout, from 1
     * @param place the place of the workout it is about
     */
    WorkoutChange(
            UUID id,
            Workout workout,
            int number,
            String clientId,
            ChangeKind kind,
            Place place,
            Optional<ChangeRow.Put> put,
            Instant now) {
        this.id = id;
        this.personId = workout.personId();
        this.workoutId = workout.id().value();
        this.number = number;
        this.clientId = clientId;
        this.kind = kind;
        this.plannedExerciseId = place.own() ? null : place.id();
        this.changeId = place.own() ? place.id() : null;
        put.ifPresent(this::put);
        this.changedAt = now;
    }

    private void put(ChangeRow.Put put) {
        this.exerciseId = put.exercise();
        this.sets = put.sets();
        this.repsFrom = put.repsFrom();
        this.repsTo = put.repsTo();
        this.restSeconds = put.restSeconds();
        this.effort = put.effort();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
