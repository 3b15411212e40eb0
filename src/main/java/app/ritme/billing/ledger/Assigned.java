package app.ritme.billing.ledger;

import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.AllowanceData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an operator once said about a house, and what became of it.
 *
 * @param withdrawnReason empty while it stands, and when another word took its place
 */
public record Assigned(
        PlanKey plan,
        AllowanceData limits,
        String reason,
        @Nullable LocalDate until,
        UUID by,
        Instant at,
        @Nullable UUID withdrawnBy,
        @Nullable Instant withdrawnAt,
        String withdrawnReason) {}
