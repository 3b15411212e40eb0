package app.ritme.offline.web;

import app.ritme.offline.GuestSet;
import app.ritme.offline.OutboxRowId;
import app.ritme.people.PersonId;
import app.ritme.training.DoneSet;
import app.ritme.training.PlaceId;
import app.ritme.training.SetData;
import app.ritme.training.WorkoutId;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set as the page wrote it down.
 *
 * @param account who wrote it down
 * @param guest whose it is, where that is somebody else
 */
record WrittenSet(
        UUID account,
        @Nullable UUID guest,
        UUID workout,
        UUID exercise,
        LocalDate day,
        Instant at,
        int reps,
        @Nullable BigDecimal kilos,
        int effort,
        @Nullable Integer pain,
        @Nullable Integer predicted) {

    DoneSet set(OutboxRowId id) {
        var data = new SetData(
                        id.value().toString(), reps, Optional.ofNullable(kilos).map(Load::new), Tank.of(effort))
                .hurting(Optional.ofNullable(pain))
                .predicted(Optional.ofNullable(predicted));
        return new DoneSet(new WorkoutId(workout), new PlaceId(exercise), data, day, at);
    }

    /** @throws IllegalArgumentException when it does not say whose it is */
    GuestSet guestSet(OutboxRowId id) {
        if (guest == null) {
            throw new IllegalArgumentException("whose");
        }
        return new GuestSet(new PersonId(guest), set(id));
    }
}
