package app.ritme.safety;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open alert of one's own.
 *
 * @param calledName who was called last; absent once their duty ended, and while nobody is there to call
 * @param takerName who comes; absent while nobody took it, and while who did hands it over
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
