package app.ritme.billing.inbox;

import app.ritme.billing.BillingMode;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.gateway.Undelivered;
import app.ritme.shared.PlatformTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes events in: one short write, and the work comes after. */
@Component
@PlatformTransaction
public class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final Duration KEPT = Duration.ofDays(90);

    private final BillingSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(BillingSettings settings, @Qualifier("platform") JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when the body is no event */
    public boolean receive(byte[] body) {
        Optional<IncomingEvent> read = IncomingEvent.read(body);
        read.ifPresent(event -> store(event, body, false));
        return read.isPresent();
    }

    /**
     * As {@link #receive}, for what Stripe says it could not deliver.
     *
     * @return whether it was new here
     */
    boolean catchUp(Undelivered event) {
        byte[] body = event.json().getBytes(StandardCharsets.UTF_8);
        return IncomingEvent.read(body).map(read -> store(read, body, true)).orElse(false);
    }

    private boolean store(IncomingEvent event, byte[] body, boolean undelivered) {
        boolean ours = event.livemode() == (settings.mode() == BillingMode.LIVE);
        if (!ours) {
            log.warn("An event of the other mode of Stripe's came to this installation and is left alone");
        }
        boolean wanted = ours && EventKinds.isWanted(event.type());
        return jdbc.sql("""
                        insert into platform.stripe_event (mode, event_id, type, api_version, livemode, customer_id, object_id,
                          stripe_created, received_at, undelivered, payload, status, next_attempt_at)
                        values (:mode, :id, :type, :version, :livemode, :customer, :object, :created, :now, :undelivered,
                          :payload, :status, :now)
                        on conflict (mode, event_id) do update set duplicates = stripe_event.duplicates + 1
                        returning duplicates = 0""")
                .param("mode", settings.mode().name())
                .param("id", event.id())
                .param("type", event.type())
                .param("version", event.apiVersion())
                .param("livemode", event.livemode())
                .param("customer", event.customer())
                .param("object", event.objectId())
                .param("created", event.created() == null ? null : Timestamp.from(event.created()))
                .param("now", Timestamp.from(clock.instant()))
                .param("undelivered", undelivered)
                .param("payload", body)
                .param("status", wanted ? "RECEIVED" : "IGNORED")
                .query(Boolean.class)
                .single();
    }

    /** Forgets what was in old events; their ids stay. */
    int forgetOld() {
        return jdbc.sql(
                        "update platform.stripe_event set payload = null where payload is not null and received_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
