package app.ritme.billing.operator;

import app.ritme.organisation.OrganisationId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event in the inbox, without what was in it. */
public record EventRow(
        String eventId,
        String type,
        String status,
        @Nullable OrganisationId organisation,
        Instant receivedAt,
        int attempts,
        int duplicates,
        @Nullable String error)
        implements Serializable {

    public Optional<OrganisationId> house() {
        return Optional.ofNullable(organisation);
    }
}
