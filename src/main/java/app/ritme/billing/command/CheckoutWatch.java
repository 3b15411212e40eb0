package app.ritme.billing.command;

import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.Checkout;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.inbox.Sync;
import app.ritme.billing.ledger.Ledger;
import app.ritme.shared.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sees to it that nothing is paid on a payment page without being noticed, though nobody comes back and no event arrives. */
@Component
class CheckoutWatch {

    static final String TASK = "stripe.checkout";

    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final CheckoutAttemptRepository attempts;
    private final BillingGateway gateway;
    private final Ledger ledger;
    private final Sync sync;
    private final TransactionOperations transactions;
    private final Tasks tasks;
    private final Clock clock;

    CheckoutWatch(
            CheckoutAttemptRepository attempts,
            BillingGateway gateway,
            Ledger ledger,
            Sync sync,
            TransactionOperations transactions,
            Tasks tasks,
            Clock clock) {
        this.attempts = attempts;
        this.gateway = gateway;
        this.ledger = ledger;
        this.sync = sync;
        this.transactions = transactions;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Looks at this attempt soon after its page expires; in the transaction that begins it. */
    void over(CheckoutAttempt attempt) {
        tasks.scheduleAt(clock.instant().plus(CheckoutService.OPEN_FOR).plus(MARGIN), TASK, attempt.id());
    }

    /** As a task: what became of it, as Stripe knows it; a page that is open still is made useless. */
    void look(UUID attempt) {
        Optional<String> session = transactions.execute(status ->
                attempts.findById(attempt).filter(CheckoutAttempt::isUndecided).map(CheckoutAttempt::sessionId));
        if (session.filter(this::isPaid).isPresent()) {
            end(attempt, CheckoutAttempt.Status.COMPLETE);
        } else {
            end(attempt);
        }
        ledger.customer().ifPresent(sync::now);
    }

    /** Nobody can pay it any more. */
    boolean end(UUID attempt) {
        return end(attempt, CheckoutAttempt.Status.EXPIRED);
    }

    private boolean end(UUID attempt, CheckoutAttempt.Status how) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            Optional<CheckoutAttempt> found = attempts.findById(attempt).filter(CheckoutAttempt::isUndecided);
            found.ifPresent(undecided -> undecided.end(how));
            return found.isPresent();
        }));
    }

    private boolean isPaid(String session) {
        try {
            gateway.expire(session);
            return gateway.checkout(session).state() == Checkout.State.COMPLETE;
        } catch (GatewayException no) {
            if (no.kind() != GatewayException.Kind.NOT_FOUND) {
                throw no;
            }
            return false;
        }
    }
}
