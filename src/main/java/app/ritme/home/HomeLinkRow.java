package app.ritme.home;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link of mine that opens the plan for home.
 *
 * @param to whom I gave it to
 * @param openings how often somebody opened it
 * @param lastOpened absent while nobody did
 */
public record HomeLinkRow(
        HomeLinkId id,
        String to,
        Instant madeAt,
        Instant endsAt,
        int openings,
        @Nullable Instant lastOpened) implements Serializable {}
