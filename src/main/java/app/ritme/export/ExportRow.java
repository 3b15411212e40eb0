package app.ritme.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export in the list.
 *
 * @param mine whether the reader asked for it, and so may fetch it
 * @param until absent while it is being prepared
 */
public record ExportRow(
        ExportId id,
        String requestedBy,
        boolean mine,
        Instant requestedAt,
        ExportState state,
        long size,
        @Nullable Instant until) {}
