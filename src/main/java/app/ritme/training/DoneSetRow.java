package app.ritme.training;

import app.ritme.training.plan.DoneWorkout.DoneSet;
import app.ritme.training.plan.PainZone;
import app.ritme.training.plan.Tank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set as the rule of its exercise looks at it.
 *
 * @param planned the exercise of the plan it was of; none where the guest chose another one
 */
record DoneSetRow(
        @Nullable UUID planned,
        UUID exercise,
        UUID workout,
        LocalDate day,
        Instant beganAt,
        int reps,
        int effort,
        @Nullable Integer pain) {

    boolean isPlanned() {
        return planned != null;
    }

    boolean hurtTooMuch() {
        return PainZone.of(set().pain()) == PainZone.RED;
    }

    DoneSet set() {
        return new DoneSet(reps, Tank.of(effort), pain == null ? 0 : pain);
    }
}
