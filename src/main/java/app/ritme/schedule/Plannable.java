package app.ritme.schedule;

import app.ritme.schedule.PlannedSession.Kept;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as the planner finds it.
 *
 * @param kept why it is not as its program made it
 * @param key of the block it comes from; absent where it comes from none
 * @param most how many guests somebody said there are at most
 */
public record Plannable(
        SessionId id,
        long version,
        SessionValues values,
        When when,
        Optional<Kept> kept,
        @Nullable UUID key,
        OptionalInt most) {}
