package app.ritme.billing.inbox;

import app.ritme.billing.Backstage;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.CustomerSnapshot;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.inbox.Customers.Turn;
import app.ritme.billing.ledger.Applied;
import app.ritme.billing.ledger.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes what is stored about a customer true: fetches everything and writes it down. For each customer one at a time; who
 * comes meanwhile is served by the next round. Stripe is asked outside of every transaction.
 */
@Component
public class Sync {

    private static final Logger log = LoggerFactory.getLogger(Sync.class);
    private static final int MOST_ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Customers customers;
    private final BillingGateway gateway;
    private final Ledger ledger;
    private final Clock clock;

    Sync(Customers customers, BillingGateway gateway, Ledger ledger, Clock clock) {
        this.customers = customers;
        this.gateway = gateway;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Fetches this customer now and waits for it, also when somebody else has the turn.
     *
     * @return whether what is stored is now at least as new as this call
     */
    public boolean now(String customer) {
        if (customers.ring(customer).isEmpty()) {
            return false;
        }
        Instant until = clock.instant().plus(PATIENCE);
        while (customers.waits(customer) && clock.instant().isBefore(until)) {
            Optional<Turn> turn = customers.next(customer);
            if (turn.isPresent()) {
                return round(turn.get()).isPresent() && !customers.waits(customer);
            }
            pause();
        }
        return !customers.waits(customer);
    }

    /** Serves whoever waits longest. */
    boolean serveNext() {
        Optional<Turn> turn = customers.next();
        turn.ifPresent(this::round);
        return turn.isPresent();
    }

    /** Also for who rang meanwhile. What came of it last; empty when it did not work. */
    private Optional<Applied> round(Turn first) {
        Optional<Applied> last = turn(first);
        for (int rounds = 1; last.isPresent() && rounds < MOST_ROUNDS; rounds++) {
            Optional<Turn> again = customers.next(first.customer());
            if (again.isEmpty()) {
                return last;
            }
            last = turn(again.get());
        }
        return last;
    }

    private Optional<Applied> turn(Turn turn) {
        try {
            return Optional.of(serve(turn));
        } catch (GatewayException trouble) {
            log.info("A customer could not be fetched: {}", trouble.getMessage());
            customers.failed(turn, String.valueOf(trouble.getMessage()));
        } catch (RuntimeException trouble) {
            log.warn("A customer could not be written down", trouble);
            customers.failed(turn, trouble.getClass().getSimpleName());
        } finally {
            customers.release(turn);
        }
        return Optional.empty();
    }

    private Applied serve(Turn turn) {
        Instant fetchStartedAt = clock.instant();
        CustomerSnapshot snapshot = gateway.snapshot(turn.customer());
        Applied applied = Backstage.call(turn.house(), () -> ledger.apply(snapshot, fetchStartedAt));
        customers.done(turn, applied);
        return applied;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
