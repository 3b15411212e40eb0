package app.ritme.billing.gateway;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One subscription as it was fetched.
 *
 * @param status Stripe's word; new ones may come
 * @param lookupKey of its price; absent when the price is none of ours
 * @param items how many items it has; more than one is somebody's work in the Dashboard
 * @param cancelAt when it is set to end, by whichever of Stripe's two ways
 * @param awaitingUntil until when a change waits for its payment
 */
public record SubscriptionFacts(
        String id,
        String status,
        Instant createdAt,
        @Nullable String itemId,
        int items,
        @Nullable String lookupKey,
        String currency,
        long unitMinor,
        long quantity,
        @Nullable Instant periodStart,
        @Nullable Instant periodEnd,
        @Nullable Instant trialEnd,
        @Nullable Instant cancelAt,
        @Nullable Instant endedAt,
        @Nullable String scheduleId,
        Optional<Scheduled> scheduled,
        @Nullable Instant awaitingUntil,
        boolean hasCard,
        @Nullable String latestInvoice) {

    /** A change that comes by itself. */
    public record Scheduled(@Nullable String lookupKey, Instant at) {}
}
