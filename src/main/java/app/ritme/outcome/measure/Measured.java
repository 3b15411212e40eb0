package app.ritme.outcome.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was measured.
 *
 * @param corrects which one it stands in place of
 * @param struckAt since when it does not count any more; absent while it does
 */
public record Measured(
        UUID measurement,
        Measure measure,
        int definitionVersion,
        BigDecimal value,
        LocalDate day,
        Instant recordedAt,
        String recordedByName,
        @Nullable UUID corrects,
        @Nullable Instant struckAt)
        implements Serializable {

    public MeasurementId id() {
        return new MeasurementId(measurement);
    }

    public boolean counts() {
        return struckAt == null;
    }
}
