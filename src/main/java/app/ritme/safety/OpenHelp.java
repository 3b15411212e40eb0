package app.ritme.safety;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open alert of one's own.
 *
 * @param calledName who was called last; absent while nobody is on duty
 * @param takerName who comes; absent while nobody took it
 */
public record OpenHelp(
        UUID alert,
        Reason reason,
        Instant raisedAt,
        @Nullable String calledName,
        @Nullable String takerName) implements Serializable {

    public Optional<String> called() {
        return Optional.ofNullable(calledName);
    }

    public Optional<String> taker() {
        return Optional.ofNullable(takerName);
    }
}
