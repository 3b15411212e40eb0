package app.ritme.training.plan;

import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An exercise at its place in a version of a plan; written once. */
@Entity
class PlannedExercise implements Persistable<UUID> {

    private static final int MOST_SETS = 10;
    private static final int MOST_REPS = 600;
    private static final int LONGEST_REST = 600;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private UUID planId;
    private int turn;
    private int position;
    private UUID exerciseId;
    private int sets;
    private int repsFrom;
    private int repsTo;
    private @Nullable BigDecimal load;
    private int restSeconds;
    private int effort;

    @Embedded
    private Progression progression;

    private @Nullable BigDecimal ruleLoad;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    @SuppressWarnings("NullAway.Init")
    protected PlannedExercise() {}

    /**
     * @param override what the rule of the version before asks, where the coach asks otherwise
     * @throws Refusal when a number is out of its range
     */
    PlannedExercise(TrainingPlan plan, int turn, int position, Prescription prescribed, Optional<Course> override) {
        if (prescribed.sets() < 1 || prescribed.sets() > MOST_SETS) {
            throw new Refusal("error.training.sets", MOST_SETS);
        }
        if (prescribed.repsFrom() < 1
                || prescribed.repsTo() < prescribed.repsFrom()
                || prescribed.repsTo() > MOST_REPS) {
            throw new Refusal("error.training.reps", MOST_REPS);
        }
        if (prescribed.restSeconds() < 0 || prescribed.restSeconds() > LONGEST_REST) {
            throw new Refusal("error.training.rest", LONGEST_REST);
        }
        this.personId = plan.personId();
        this.planId = plan.getId();
        this.turn = turn;
        this.position = position;
        this.exerciseId = prescribed.exercise().value();
        this.sets = prescribed.sets();
        this.repsFrom = prescribed.repsFrom();
        this.repsTo = prescribed.repsTo();
        this.load = prescribed.load().map(Load::kilos).orElse(null);
        this.restSeconds = prescribed.restSeconds();
        this.effort = prescribed.target().effort();
        this.progression = prescribed.progression();
        this.ruleLoad = override.flatMap(Course::load).map(Load::kilos).orElse(null);
        this.reason = override.flatMap(course -> prescribed.reason()).orElse(null);
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
