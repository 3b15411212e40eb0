package app.ritme.billing.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What access depends on, of one subscription.
 *
 * @param status Stripe's word
 * @param pastDueSince when the payment that is missing fell due
 * @param rank how much its plan gives, to choose between two
 * @param neverPaid whether its very first payment was begun and has not come; a debit takes days, and Stripe goes on meanwhile
 */
public record Subscribed(
        String id,
        String status,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Instant pastDueSince,
        int rank,
        boolean neverPaid) {}
