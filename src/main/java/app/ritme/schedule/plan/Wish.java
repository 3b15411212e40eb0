package app.ritme.schedule.plan;

import app.ritme.program.PlannedBlock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A block that guests have on a day.
 *
 * @param guest whose own it is; absent for one that they share
 */
record Wish(LocalDate day, PlannedBlock block, @Nullable UUID guest, Set<UUID> guests) {

    /** What it is the same as, whatever its time. */
    record Same(LocalDate day, UUID key, @Nullable UUID guest) {}

    Same same() {
        return new Same(day, block.groupKey(), guest);
    }

    LocalTime time() {
        return block.startsAt();
    }
}
