package app.ritme.billing.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From all subscriptions a house has or had to what it may do now. */
public final class AccessRule {

    /** What decides, best first; a status that is not here is new at Stripe. */
    private static final List<String> ORDER = List.of(
            "active", "trialing", "past_due", "paused", "incomplete", "unpaid", "canceled", "incomplete_expired");

    private static final List<String> LIVE = List.of("active", "trialing", "past_due", "paused", "unpaid");

    private static final Comparator<Subscribed> BEST_FIRST = Comparator.comparingInt(AccessRule::place)
            .thenComparing(Comparator.comparingInt(Subscribed::rank).reversed())
            .thenComparing(AccessRule::end, Comparator.reverseOrder())
            .thenComparing(Subscribed::createdAt, Comparator.reverseOrder())
            .thenComparing(Subscribed::id);

    private AccessRule() {}

    /** @param before what was true until now; kept where the facts say nothing */
    public static Access access(Collection<Subscribed> subscriptions, Phase before, Instant now, AccessPolicy policy) {
        boolean duplicate = subscriptions.stream().filter(AccessRule::isLive).count() > 1;
        Optional<Subscribed> best = subscriptions.stream().min(BEST_FIRST);
        Phase phase = best.map(current -> phase(current, subscriptions, before, now, policy))
                .orElse(Phase.NONE);
        return new Access(phase, best, duplicate);
    }

    /** One that Stripe goes on with; another may not be begun beside it. */
    public static boolean isLive(String status) {
        return LIVE.contains(status);
    }

    private static boolean isLive(Subscribed subscription) {
        return isLive(subscription.status());
    }

    /** What is new stands before what is over, and after what we understand. */
    private static int place(Subscribed subscription) {
        int known = ORDER.indexOf(status(subscription));
        return known < 0 ? ORDER.indexOf("canceled") * 2 - 1 : known * 2;
    }

    private static Instant end(Subscribed subscription) {
        return subscription.endedAt() == null ? Instant.MAX : subscription.endedAt();
    }

    private static Phase phase(
            Subscribed current, Collection<Subscribed> all, Phase before, Instant now, AccessPolicy policy) {
        return switch (status(current)) {
            case "active" -> Phase.ACTIVE;
            case "trialing" -> Phase.TRIAL;
            case "past_due" -> within(policy.grace(), current.pastDueSince(), now) ? Phase.GRACE : Phase.UNPAID;
            case "paused" -> Phase.PAUSED;
            case "unpaid" -> Phase.UNPAID;
            // The one before it may still be read; a first one gives nothing yet.
            case "incomplete" -> ended(all, now, policy).orElse(Phase.PENDING_PAYMENT);
            case "canceled" -> ended(all, now, policy).orElse(Phase.NONE);
            case "incomplete_expired" -> Phase.NONE;
            default -> before == Phase.NONE ? Phase.UNKNOWN : before;
        };
    }

    /** Whoever never paid is not late either: nothing is given yet, whatever Stripe calls it. */
    private static String status(Subscribed current) {
        boolean begun = current.status().equals("active") || current.status().equals("past_due");
        return begun && current.neverPaid() ? "incomplete" : current.status();
    }

    /** After the end of what was once paid for or tried: how long ago the latest was. */
    private static Optional<Phase> ended(Collection<Subscribed> all, Instant now, AccessPolicy policy) {
        return all.stream()
                .filter(past -> past.status().equals("canceled") && past.endedAt() != null)
                .map(AccessRule::end)
                .max(Comparator.naturalOrder())
                .map(end -> within(policy.readable(), end, now) ? Phase.ENDED : Phase.FROZEN);
    }

    private static boolean within(Duration time, @Nullable Instant since, Instant now) {
        return since == null || now.isBefore(since.plus(time));
    }
}
