package app.ritme.billing.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a subscription and what the house may do in it. */
class AccessRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    static Stream<Arguments> states() {
        return Stream.of(
                row("nothing", Phase.NONE, Phase.NONE),
                row("incomplete", Phase.NONE, Phase.PENDING_PAYMENT, sub("incomplete")),
                row("incomplete after an end", Phase.ENDED, Phase.ENDED, sub("incomplete"), ended(10)),
                row("incomplete_expired", Phase.PENDING_PAYMENT, Phase.NONE, sub("incomplete_expired")),
                row("trialing", Phase.NONE, Phase.TRIAL, sub("trialing")),
                row("active", Phase.TRIAL, Phase.ACTIVE, sub("active")),
                row("active, its first debit under way", Phase.NONE, Phase.PENDING_PAYMENT, neverPaid("active")),
                row(
                        "active after an end, its first debit under way",
                        Phase.ENDED,
                        Phase.ENDED,
                        neverPaid("active"),
                        ended(3)),
                row(
                        "a trial beside an active one whose first debit is under way",
                        Phase.TRIAL,
                        Phase.TRIAL,
                        neverPaid("active"),
                        sub("trialing")),
                row("past_due, never paid", Phase.PENDING_PAYMENT, Phase.PENDING_PAYMENT, neverPaid("past_due")),
                row("past_due, just", Phase.ACTIVE, Phase.GRACE, pastDue(1)),
                row("past_due, 29 days", Phase.GRACE, Phase.GRACE, pastDue(29)),
                row("past_due, left so at Stripe for 30 days", Phase.GRACE, Phase.UNPAID, pastDue(30)),
                row("paused", Phase.TRIAL, Phase.PAUSED, sub("paused")),
                row("unpaid", Phase.GRACE, Phase.UNPAID, sub("unpaid")),
                row("canceled, just", Phase.ACTIVE, Phase.ENDED, ended(0)),
                row("canceled, 89 days", Phase.ENDED, Phase.ENDED, ended(89)),
                row("canceled, 90 days", Phase.ENDED, Phase.FROZEN, ended(90)),
                row("canceled twice: the later end counts", Phase.ENDED, Phase.ENDED, ended(200), ended(3)),
                row("canceled, then active again", Phase.ENDED, Phase.ACTIVE, ended(3), sub("active")),
                row(
                        "never paid, then canceled long ago",
                        Phase.NONE,
                        Phase.FROZEN,
                        sub("incomplete_expired"),
                        ended(400)),
                row("new word beside nothing", Phase.NONE, Phase.UNKNOWN, sub("hibernating")),
                row("new word: what was stays", Phase.ACTIVE, Phase.ACTIVE, sub("hibernating")),
                row("new word beside an active one", Phase.ACTIVE, Phase.ACTIVE, sub("hibernating"), sub("active")),
                row("new word beside one that is over", Phase.ACTIVE, Phase.ACTIVE, sub("hibernating"), ended(3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void everyStateHasItsAccess(String name, Phase before, Phase expected, List<Subscribed> subscriptions) {
        assertThat(AccessRule.access(subscriptions, before, NOW, AccessPolicy.DEFAULT)
                        .phase())
                .isEqualTo(expected);
        // In whatever order they are told.
        assertThat(AccessRule.access(subscriptions.reversed(), before, NOW, AccessPolicy.DEFAULT)
                        .phase())
                .isEqualTo(expected);
    }

    @Test
    void theBetterPlanWinsAndTwoAreReported() {
        Subscribed small = new Subscribed("small", "active", NOW.minusSeconds(5), null, null, 0, false);
        Subscribed large = new Subscribed("large", "active", NOW.minusSeconds(50), null, null, 2, false);

        Access access = AccessRule.access(List.of(small, large), Phase.ACTIVE, NOW, AccessPolicy.DEFAULT);

        assertThat(access.current()).contains(large);
        assertThat(access.duplicate()).isTrue();
        assertThat(AccessRule.access(List.of(large, ended(1)), Phase.ACTIVE, NOW, AccessPolicy.DEFAULT)
                        .duplicate())
                .isFalse();
    }

    private static Arguments row(String name, Phase before, Phase expected, Subscribed... subscriptions) {
        return Arguments.of(name, before, expected, Arrays.asList(subscriptions));
    }

    private static Subscribed sub(String status) {
        return of(status, null, null);
    }

    private static Subscribed neverPaid(String status) {
        return new Subscribed(status, status, NOW, null, NOW, 1, true);
    }

    private static Subscribed pastDue(int days) {
        return of("past_due", null, NOW.minus(Duration.ofDays(days)));
    }

    private static Subscribed ended(int days) {
        return of("canceled", NOW.minus(Duration.ofDays(days)), null);
    }

    private static Subscribed of(String status, @Nullable Instant endedAt, @Nullable Instant since) {
        return new Subscribed(status + endedAt, status, NOW.minus(Duration.ofDays(500)), endedAt, since, 1, false);
    }
}
