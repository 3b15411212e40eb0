package app.ritme.billing.inbox;

import app.ritme.billing.BillingSettings;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.CustomerFacts;
import app.ritme.billing.gateway.GatewayException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at what came in: finds the customer and rings for it. One that cannot be read does not hold up the others. */
@Component
public class InboxWorker {

    private static final Logger log = LoggerFactory.getLogger(InboxWorker.class);
    private static final int MOST_ATTEMPTS = 12;
    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10));
    private static final Comparator<Waiting> BY_CUSTOMER =
            Comparator.comparing(event -> Objects.requireNonNullElse(event.customer(), ""));

    private final String mode;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Customers customers;
    private final Sync sync;
    private final BillingGateway gateway;
    private final Clock clock;

    InboxWorker(
            BillingSettings settings,
            @Qualifier("platform") JdbcClient jdbc,
            @Qualifier("platformTransactions") PlatformTransactionManager transactions,
            Customers customers,
            Sync sync,
            BillingGateway gateway,
            Clock clock) {
        this.mode = settings.mode().name();
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.customers = customers;
        this.sync = sync;
        this.gateway = gateway;
        this.clock = clock;
    }

    private record Waiting(
            String id, @Nullable String customer, @Nullable String object, String status, int attempts) {

        Waiting of(String payer) {
            return new Waiting(id, payer, object, status, attempts);
        }
    }

    /** Everything that waits: first the events, then the customers they ring for. */
    public void work() {
        while (Boolean.TRUE.equals(transaction.execute(status -> takeSome()))) {
            // the next twenty
        }
        parked().forEach(this::findHouse);
        while (sync.serveNext()) {
            // the next customer
        }
    }

    private boolean takeSome() {
        List<Waiting> some = waiting("RECEIVED", "for update skip locked");
        // Always in the same order, so that two who take some at once do not wait for each other.
        some.stream().sorted(BY_CUSTOMER).forEach(this::ring);
        return !some.isEmpty();
    }

    private void ring(Waiting event) {
        Optional<Long> seq = Optional.ofNullable(event.customer()).flatMap(customers::ring);
        if (seq.isPresent()) {
            jdbc.sql("update platform.stripe_event set status = 'RINGING', seq = :seq, customer_id = :customer,"
                            + " last_error = null where mode = :mode and event_id = :id")
                    .param("seq", seq.get())
                    .param("customer", event.customer())
                    .param("mode", mode)
                    .param("id", event.id())
                    .update();
        } else {
            park(event, event.customer() == null ? "no customer" : "unknown customer");
        }
    }

    private static Duration wait(Waiting event) {
        boolean onlyTheObjectIsNamed = event.attempts() == 0 && event.customer() == null && event.object() != null;
        return onlyTheObjectIsNamed ? Duration.ZERO : BACK_OFF.get(Math.min(event.attempts(), BACK_OFF.size() - 1));
    }

    /** Perhaps our own row is not written yet; perhaps it is nobody's, and then in the end it is dead. */
    private void park(Waiting event, String why) {
        boolean dead = event.attempts() + 1 >= MOST_ATTEMPTS;
        jdbc.sql("update platform.stripe_event set status = :status, attempts = attempts + 1, last_error = :why,"
                        + " next_attempt_at = :later where mode = :mode and event_id = :id")
                .param("status", dead ? "DEAD" : "PARKED")
                .param("why", why)
                .param("later", Timestamp.from(clock.instant().plus(wait(event))))
                .param("mode", mode)
                .param("id", event.id())
                .update();
        if (dead) {
            log.warn("An event of Stripe's found no house and is given up: {}", event.id());
        }
    }

    private List<Waiting> parked() {
        return waiting("PARKED", "");
    }

    /** Named by its object alone, bound meanwhile, or ours by what we wrote on the customer when we made it. */
    private void findHouse(Waiting event) {
        Waiting found = event;
        try {
            found = payer(event).map(event::of).orElse(event);
            String customer = found.customer();
            if (customer != null && customers.house(customer).isEmpty()) {
                CustomerFacts facts = gateway.customer(customer);
                facts.organisation().filter(this::exists).ifPresent(house -> customers.bind(customer, house));
            }
        } catch (GatewayException trouble) {
            log.info("The customer of a parked event could not be fetched: {}", trouble.getMessage());
        }
        Waiting known = found;
        transaction.executeWithoutResult(status -> ring(known));
    }

    private Optional<String> payer(Waiting event) {
        return event.customer() != null || event.object() == null
                ? Optional.ofNullable(event.customer())
                : gateway.customerOf(event.object());
    }

    private boolean exists(UUID house) {
        return jdbc.sql("select exists (select from platform.organisation where id = :house)")
                .param("house", house)
                .query(Boolean.class)
                .single();
    }

    private List<Waiting> waiting(String status, String lock) {
        Instant now = clock.instant();
        return jdbc.sql("select event_id, customer_id, object_id, status, attempts from platform.stripe_event"
                        + " where mode = :mode and status = :status and next_attempt_at <= :now"
                        + " order by received_at limit 20 " + lock)
                .param("mode", mode)
                .param("status", status)
                .param("now", Timestamp.from(now))
                .query((row, index) -> new Waiting(
                        row.getString("event_id"),
                        row.getString("customer_id"),
                        row.getString("object_id"),
                        row.getString("status"),
                        row.getInt("attempts")))
                .list();
    }
}
