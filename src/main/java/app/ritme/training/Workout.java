package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import app.ritme.training.plan.PlannedRow;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A workout a guest began: which of the plan's, at which exercise the guest is, and until when a rest lasts. */
@Entity
class Workout {

    private static final int HARDEST = 10;

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private UUID planId;
    private int turn;
    private LocalDate day;
    private Instant beganAt;
    private @Nullable Instant finishedAt;
    private int position;
    private @Nullable Instant restUntil;
    private @Nullable Instant restFrom;
    private @Nullable Integer restedSeconds;
    private @Nullable Integer hard;

    /** What was done otherwise than planned, in its order. */
    @Formula("app.workout_changes(tenant_id, id)")
    @Convert(converter = ChangeRowsConverter.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<ChangeRow> changes;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Workout() {}

    Workout(PersonId guest, UUID plan, int turn, LocalDate day, Instant now) {
        this(new WorkoutId(Ids.next()), guest, plan, turn, day, now);
    }

    /** One that got its id before Ritme heard of it. */
    Workout(WorkoutId id, PersonId guest, UUID plan, int turn, LocalDate day, Instant now) {
        this.id = id.value();
        this.personId = guest.value();
        this.planId = plan;
        this.turn = turn;
        this.day = day;
        this.beganAt = now;
    }

    /** Whether it is this workout of a plan, on this day. */
    boolean isOf(UUID plan, int which, LocalDate when) {
        return planId.equals(plan) && turn == which && day.equals(when);
    }

    /** @throws Refusal when it is finished */
    void refuseFinished() {
        if (isFinished()) {
            throw new Refusal("error.workout.finished");
        }
    }

    /**
     * A set is done: rests, at the next exercise when this one has all its sets; finished after the last of all.
     *
     * @param at the place of the exercise
     * @param next the one after it, unless it is the last
     * @param sets how many of it are done now
     */
    void did(int at, OptionalInt next, PlannedRow asked, int sets, Instant now) {
        boolean all = sets >= asked.sets();
        if (all && next.isEmpty()) {
            finish(now);
            return;
        }
        this.position = all ? next.getAsInt() : at;
        this.restUntil = asked.restSeconds() == 0 ? null : now.plusSeconds(asked.restSeconds());
        this.restFrom = now;
        this.restedSeconds = null;
    }

    /** Leaves an exercise as it is; asked again about one that was left already, it does nothing. */
    void skip(int at, OptionalInt next, Instant now) {
        if (at != position) {
            return;
        }
        next.ifPresentOrElse(this::moveTo, () -> finish(now));
    }

    /** The places of the workout are others now; a rest goes on. */
    void standAt(int place) {
        this.position = place;
    }

    /** Back from the rest, early or late; what was taken of it is known to the next set. */
    void goOn(Instant now) {
        this.restUntil = null;
        if (restFrom != null) {
            this.restedSeconds = (int) Duration.between(restFrom, now).toSeconds();
            this.restFrom = null;
        }
    }

    /** Seconds of rest before the set that comes now; unknown where nobody said that they were back. */
    Optional<Integer> rested() {
        return Optional.ofNullable(restedSeconds);
    }

    /**
     * How hard it was altogether.
     *
     * @throws Refusal unless it is 0 to 10
     */
    void was(int hard) {
        if (hard < 0 || hard > HARDEST) {
            throw new Refusal("error.workout.hard", HARDEST);
        }
        this.hard = hard;
    }

    Optional<Integer> hard() {
        return Optional.ofNullable(hard);
    }

    /** At this place now, without a rest. */
    void moveTo(int place) {
        this.position = place;
        this.restUntil = null;
        this.restFrom = null;
        this.restedSeconds = null;
    }

    void finish(Instant now) {
        this.finishedAt = now;
        this.restUntil = null;
    }

    /** Takes {@link #finish} back. */
    void reopen() {
        this.finishedAt = null;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    boolean isOpenOn(LocalDate today) {
        return !isFinished() && day.equals(today);
    }

    WorkoutId id() {
        return new WorkoutId(id);
    }

    UUID personId() {
        return personId;
    }

    UUID planId() {
        return planId;
    }

    int turn() {
        return turn;
    }

    LocalDate day() {
        return day;
    }

    /** What was done otherwise than planned, in its order. */
    List<ChangeRow> changes() {
        return changes == null ? List.of() : changes;
    }

    int position() {
        return position;
    }

    Optional<Instant> restUntil() {
        return Optional.ofNullable(restUntil);
    }
}
