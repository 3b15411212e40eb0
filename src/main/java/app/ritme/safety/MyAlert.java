package app.ritme.safety;

import app.ritme.audit.Reading;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert of one's own.
 *
 * @param closedAt absent while it is open
 * @param notes what those who came wrote, the first first
 * @param readings who opened it, the latest first
 */
@SuppressWarnings("serial") // lists of records and texts
public record MyAlert(
        AlertId id,
        Reason reason,
        Instant raisedAt,
        @Nullable Instant closedAt,
        List<String> notes,
        List<Reading> readings)
        implements Serializable {}
