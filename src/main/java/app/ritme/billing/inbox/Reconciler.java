package app.ritme.billing.inbox;

import app.ritme.billing.Backstage;
import app.ritme.billing.BillingClock;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.access.AccessRule;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.EndpointFacts;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.gateway.Subscribed;
import app.ritme.billing.gateway.Undelivered;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what no event told us: what was due by itself, what could not be delivered, what is at Stripe and not here. */
@Component
public class Reconciler {

    private static final Logger log = LoggerFactory.getLogger(Reconciler.class);
    private static final Duration UNDELIVERED = Duration.ofDays(3);

    private final BillingSettings settings;
    private final BillingGateway gateway;
    private final Customers customers;
    private final Sync sync;
    private final Inbox inbox;
    private final SeatComparison seats;
    private final PlanCatalogue catalogue;
    private final JdbcClient jdbc;
    private final BillingClock time;
    private final Clock clock;

    Reconciler(
            BillingSettings settings,
            BillingGateway gateway,
            Customers customers,
            Sync sync,
            Inbox inbox,
            SeatComparison seats,
            PlanCatalogue catalogue,
            @Qualifier("platform") JdbcClient jdbc,
            BillingClock time,
            Clock clock) {
        this.settings = settings;
        this.gateway = gateway;
        this.customers = customers;
        this.sync = sync;
        this.inbox = inbox;
        this.seats = seats;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.time = time;
        this.clock = clock;
    }

    /** What a run found. */
    public record Found(int checked, int drift, int undelivered, Set<String> alerts) {}

    /** Everybody for whom Stripe should have done something by now. */
    public Found due() {
        UUID run = begin("DUE");
        int checked = 0;
        int drift = 0;
        for (String customer : customers.due(time.now())) {
            checked++;
            drift += differs(customer);
        }
        return end(run, new Found(checked, drift, 0, Set.of()));
    }

    /** Everybody who pays, both ways round, and everything around it. */
    public Found everything() {
        UUID run = begin("NIGHTLY");
        var alerts = new TreeSet<String>();
        int undelivered = 0;
        int checked = 0;
        int drift = 0;
        try {
            for (Undelivered event : gateway.undelivered(time.now().minus(UNDELIVERED))) {
                undelivered += inbox.catchUp(event) ? 1 : 0;
            }
            var here = new HashSet<>(customers.live());
            for (Subscribed found : gateway.subscribed()) {
                if (AccessRule.isLive(found.status())) {
                    here.add(found.customer());
                }
            }
            for (String customer : here) {
                Optional<UUID> house = customers.house(customer);
                if (house.isEmpty()) {
                    alerts.add("SUBSCRIPTION_OF_NOBODY");
                    continue;
                }
                checked++;
                int standing = differs(customer);
                boolean seatsDiffer = Backstage.call(house.get(), seats::setRight);
                drift += Math.max(standing, seatsDiffer ? 1 : 0);
            }
            alerts.addAll(aroundIt());
            inbox.forgetOld();
        } catch (GatewayException trouble) {
            log.warn("Not everything could be compared with Stripe: {}", trouble.getMessage());
            alerts.add("STRIPE_UNREACHABLE");
        }
        return end(run, new Found(checked, drift, undelivered, alerts));
    }

    private Set<String> aroundIt() {
        var alerts = new TreeSet<String>();
        if (!gateway.withoutPrice(catalogue.lookupKeysSold()).isEmpty()) {
            alerts.add("PRICE_MISSING");
        }
        for (EndpointFacts endpoint : gateway.endpoints()) {
            if (!endpoint.enabled()) {
                alerts.add("ENDPOINT_DISABLED");
            } else if (!endpoint.apiVersion().isEmpty()
                    && !endpoint.apiVersion().equals(gateway.apiVersion())) {
                alerts.add("ENDPOINT_OF_ANOTHER_VERSION");
            }
        }
        return alerts;
    }

    /** 1 when what was stored was not what Stripe says. */
    private int differs(String customer) {
        String before = standing(customer);
        sync.now(customer);
        return standing(customer).equals(before) ? 0 : 1;
    }

    private String standing(String customer) {
        return jdbc.sql(
                        "select coalesce((select s.phase || ' ' || coalesce(s.plan, '') || ' ' || coalesce(s.period_end::text, '')"
                                + " from platform.billing_standing s join platform.billing_customer c"
                                + " on c.organisation_id = s.organisation_id and c.mode = s.mode"
                                + " where c.mode = :mode and c.customer_id = :customer), '')")
                .param("mode", settings.mode().name())
                .param("customer", customer)
                .query(String.class)
                .single();
    }

    private UUID begin(String kind) {
        UUID id = Ids.next();
        jdbc.sql("insert into platform.billing_run (id, mode, kind, started_at) values (:id, :mode, :kind, :now)")
                .param("id", id)
                .param("mode", settings.mode().name())
                .param("kind", kind)
                .param("now", now())
                .update();
        return id;
    }

    private Found end(UUID run, Found found) {
        jdbc.sql("update platform.billing_run set ended_at = :now, checked = :checked, drift = :drift,"
                        + " undelivered = :undelivered, alerts = :alerts where id = :id")
                .param("now", now())
                .param("checked", found.checked())
                .param("drift", found.drift())
                .param("undelivered", found.undelivered())
                .param("alerts", String.join(" ", found.alerts()))
                .param("id", run)
                .update();
        return found;
    }

    private Timestamp now() {
        Instant now = clock.instant();
        return Timestamp.from(now);
    }
}
