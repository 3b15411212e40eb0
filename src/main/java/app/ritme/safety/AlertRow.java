package app.ritme.safety;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open alert in a list: whose it is and who has it, never why.
 *
 * @param holder who took it; absent while nobody did
 * @param passingOn whether who has it hands it over
 */
public record AlertRow(
        UUID alert,
        UUID guest,
        String guestName,
        Instant raisedAt,
        @Nullable UUID holder,
        @Nullable String holderName,
        boolean passingOn)
        implements Serializable {

    public AlertId id() {
        return new AlertId(alert);
    }

    /** Whether somebody must take it. */
    public boolean waits() {
        return holder == null || passingOn;
    }
}
