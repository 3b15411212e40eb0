package app.ritme.safety;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An alert that is over, in a list. */
public record ClosedAlert(
        UUID alert, UUID guest, String guestName, Instant raisedAt, Instant closedAt, String closedByName)
        implements Serializable {

    public AlertId id() {
        return new AlertId(alert);
    }
}
