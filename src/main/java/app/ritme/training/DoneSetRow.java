package app.ritme.training;

import app.ritme.training.plan.DoneWorkout.DoneSet;
import app.ritme.training.plan.Tank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A set as the rule of its exercise looks at it. */
record DoneSetRow(
        UUID planned,
        UUID workout,
        LocalDate day,
        Instant beganAt,
        int reps,
        int effort,
        @Nullable Integer pain) {

    DoneSet set() {
        return new DoneSet(reps, Tank.of(effort), pain == null ? 0 : pain);
    }
}
