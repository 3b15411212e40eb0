package app.ritme.billing.inbox;

import app.ritme.billing.BillingSettings;
import app.ritme.billing.ledger.Applied;
import app.ritme.shared.Ids;
import app.ritme.shared.PlatformTransaction;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which customer of Stripe's is which house, and whose turn it is to be fetched. A lease, and no lock: whoever dies while
 * holding it is waited for a minute and no longer.
 */
@Component
@PlatformTransaction
public class Customers {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2));

    private final String mode;
    private final JdbcClient jdbc;
    private final Clock clock;

    Customers(BillingSettings settings, @Qualifier("platform") JdbcClient jdbc, Clock clock) {
        this.mode = settings.mode().name();
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A turn at one customer. */
    record Turn(String customer, UUID house, long seq, UUID lease) {}

    /**
     * Binds a customer to a house; said again, it changes nothing.
     *
     * @return false when the customer is another house's, or the house has another customer
     */
    public boolean bind(String customer, UUID house) {
        try {
            return jdbc.sql("""
                            insert into platform.billing_customer (mode, customer_id, organisation_id, bound_at, next_attempt_at)
                            values (:mode, :customer, :house, :now, :now)
                            on conflict (mode, customer_id) do update set bound_at = billing_customer.bound_at
                              where billing_customer.organisation_id = :house""")
                            .param("mode", mode)
                            .param("customer", customer)
                            .param("house", house)
                            .param("now", now())
                            .update()
                    == 1;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /** Gives a house's customer up, for another to come; events about it still find the house. */
    public void retire(String customer) {
        jdbc.sql(
                        "update platform.billing_customer set retired_at = :now where mode = :mode and customer_id = :customer")
                .param("now", now())
                .param("mode", mode)
                .param("customer", customer)
                .update();
    }

    public Optional<UUID> house(String customer) {
        return jdbc.sql(
                        "select organisation_id from platform.billing_customer where mode = :mode and customer_id = :customer")
                .param("mode", mode)
                .param("customer", customer)
                .query(UUID.class)
                .optional();
    }

    public Optional<String> of(UUID house) {
        return jdbc.sql("select customer_id from platform.billing_customer"
                        + " where mode = :mode and organisation_id = :house and retired_at is null")
                .param("mode", mode)
                .param("house", house)
                .query(String.class)
                .optional();
    }

    /**
     * Asks for this customer to be fetched; many askings before the next fetch are one.
     *
     * @return the number of the asking; empty for a customer nobody bound
     */
    public Optional<Long> ring(String customer) {
        return jdbc.sql("update platform.billing_customer set requested_seq = requested_seq + 1,"
                        + " next_attempt_at = least(next_attempt_at, :now)"
                        + " where mode = :mode and customer_id = :customer returning requested_seq")
                .param("now", now())
                .param("mode", mode)
                .param("customer", customer)
                .query(Long.class)
                .optional();
    }

    /** Whoever waits longest, unless somebody has the turn already. */
    Optional<Turn> next() {
        return turn("requested_seq > done_seq and next_attempt_at <= :now", "");
    }

    Optional<Turn> next(String customer) {
        return turn("customer_id = :customer and requested_seq > done_seq", customer);
    }

    private Optional<Turn> turn(String condition, String customer) {
        UUID lease = Ids.next();
        return jdbc.sql("update platform.billing_customer set lease_by = :lease, lease_until = :until"
                        + " where mode = :mode and customer_id = (select customer_id from platform.billing_customer"
                        + " where mode = :mode and (lease_until is null or lease_until < :now) and " + condition
                        + " order by next_attempt_at limit 1 for update skip locked)"
                        + " returning customer_id, organisation_id, requested_seq")
                .param("lease", lease)
                .param("until", Timestamp.from(clock.instant().plus(LEASE)))
                .param("mode", mode)
                .param("now", now())
                .param("customer", customer)
                .query((row, index) -> new Turn(
                        row.getString("customer_id"),
                        row.getObject("organisation_id", UUID.class),
                        row.getLong("requested_seq"),
                        lease))
                .optional();
    }

    /** Everything up to this turn is true here; whoever rang for it is answered. */
    void done(Turn turn, Applied applied) {
        jdbc.sql("update platform.billing_customer set done_seq = greatest(done_seq, :seq), attempts = 0, error = null,"
                        + " synced_at = :now, next_check_at = :check, live = :live"
                        + " where mode = :mode and customer_id = :customer")
                .param("seq", turn.seq())
                .param("now", now())
                .param("check", applied.nextCheck() == null ? null : Timestamp.from(applied.nextCheck()))
                .param("live", applied.phase().isLive())
                .param("mode", mode)
                .param("customer", turn.customer())
                .update();
        if (applied.written()) {
            stand(turn.house(), applied);
        }
        jdbc.sql("update platform.stripe_event set status = 'DONE', processed_at = :now, organisation_id = :house"
                        + " where mode = :mode and customer_id = :customer and status = 'RINGING' and seq <= :seq")
                .param("now", now())
                .param("house", turn.house())
                .param("mode", mode)
                .param("customer", turn.customer())
                .param("seq", turn.seq())
                .update();
    }

    /** It did not work; later again, ever more slowly. */
    void failed(Turn turn, String error) {
        int attempts = jdbc.sql(
                        "select attempts from platform.billing_customer where mode = :mode and customer_id = :customer")
                .param("mode", mode)
                .param("customer", turn.customer())
                .query(Integer.class)
                .single();
        Duration wait = BACK_OFF.get(Math.min(attempts, BACK_OFF.size() - 1));
        jdbc.sql(
                        "update platform.billing_customer set attempts = attempts + 1, error = :error, next_attempt_at = :later"
                                + " where mode = :mode and customer_id = :customer")
                .param("error", error)
                .param("later", Timestamp.from(clock.instant().plus(wait)))
                .param("mode", mode)
                .param("customer", turn.customer())
                .update();
    }

    /** Gives the turn back, if it is still ours. */
    void release(Turn turn) {
        jdbc.sql("update platform.billing_customer set lease_by = null, lease_until = null"
                        + " where mode = :mode and customer_id = :customer and lease_by = :lease")
                .param("mode", mode)
                .param("customer", turn.customer())
                .param("lease", turn.lease())
                .update();
    }

    boolean waits(String customer) {
        return jdbc.sql("select requested_seq > done_seq from platform.billing_customer"
                        + " where mode = :mode and customer_id = :customer")
                .param("mode", mode)
                .param("customer", customer)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Those for whom something at Stripe was due by itself. */
    List<String> due(Instant now) {
        return jdbc.sql("select customer_id from platform.billing_customer"
                        + " where mode = :mode and next_check_at < :now order by next_check_at limit 200")
                .param("mode", mode)
                .param("now", Timestamp.from(now))
                .query((row, index) -> row.getString("customer_id"))
                .list();
    }

    List<String> live() {
        return jdbc.sql(
                        "select customer_id from platform.billing_customer where mode = :mode and live order by customer_id")
                .param("mode", mode)
                .query((row, index) -> row.getString("customer_id"))
                .list();
    }

    private void stand(UUID house, Applied applied) {
        jdbc.sql("""
                        insert into platform.billing_standing (organisation_id, mode, phase, plan, period_end, alert, changed_at)
                        values (:house, :mode, :phase, :plan, :end, :alert, :now)
                        on conflict (organisation_id, mode) do update set phase = :phase, plan = :plan, period_end = :end,
                          alert = :alert, changed_at = :now""")
                .param("house", house)
                .param("mode", mode)
                .param("phase", applied.phase().name())
                .param("plan", applied.plan() == null ? null : applied.plan().name())
                .param("end", timestamp(applied.periodEnd()))
                .param("alert", applied.alert().isEmpty() ? null : applied.alert())
                .param("now", now())
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
