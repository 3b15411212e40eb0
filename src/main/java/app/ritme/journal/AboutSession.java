package app.ritme.journal;

import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionId;
import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The session something is about, as it was when that was said.
 *
 * @param session absent once there is no such session any more
 * @param title may be empty; the kind then says enough
 * @param at when it began, by the clock of its place
 */
public record AboutSession(@Nullable UUID session, BlockKind kind, LocalizedText title, LocalDateTime at)
        implements Serializable {

    public Optional<SessionId> sessionId() {
        return Optional.ofNullable(session).map(SessionId::new);
    }

    boolean is(SessionId other) {
        return other.value().equals(session);
    }
}
