package app.ritme.billing.operator;

import app.ritme.account.HouseDirectory;
import app.ritme.billing.Backstage;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.access.Phase;
import app.ritme.billing.ledger.Ledger;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.AllowanceData;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Operators;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import app.ritme.shared.Standing;
import app.ritme.shared.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;

/** Billing of all houses, for whoever runs the server. */
@Service
@Operators
@PlatformTransaction(readOnly = true)
public class OperatorBillingService {

    private static final int RUNS = 10;
    private static final String EVENT =
            "select event_id, type, status, organisation_id, received_at, attempts, duplicates,"
                    + " last_error from platform.stripe_event where mode = :mode ";
    private static final String AGAIN = "update platform.stripe_event set status = 'RECEIVED', attempts = 0,"
            + " next_attempt_at = :now where mode = :mode and status <> 'IGNORED' and ";

    private final BillingSettings settings;
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final PlanCatalogue catalogue;
    private final OrganisationDirectory directory;
    private final OrganisationRegistry registry;
    private final HouseDirectory houses;
    private final Clock clock;

    OperatorBillingService(
            BillingSettings settings,
            @Qualifier("platform") JdbcClient jdbc,
            Ledger ledger,
            PlanCatalogue catalogue,
            OrganisationDirectory directory,
            OrganisationRegistry registry,
            HouseDirectory houses,
            Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.directory = directory;
        this.registry = registry;
        this.houses = houses;
        this.clock = clock;
    }

    /** How these houses stand; one that never subscribed is not among them. */
    public Map<OrganisationId, HouseBilling> of(Collection<OrganisationId> wanted) {
        var found = new HashMap<OrganisationId, HouseBilling>();
        if (!wanted.isEmpty()) {
            jdbc.sql("select organisation_id, plan, phase, period_end, alert from platform.billing_standing"
                            + " where mode = :mode and organisation_id in (:houses)")
                    .param("mode", settings.mode().name())
                    .param("houses", wanted.stream().map(OrganisationId::value).toList())
                    .query(row -> {
                        found.put(
                                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                                new HouseBilling(
                                        plan(row.getString("plan")),
                                        Phase.valueOf(row.getString("phase")),
                                        moment(row, "period_end"),
                                        row.getString("alert")));
                    });
        }
        return found;
    }

    public BillingHealth health() {
        var events = new TreeMap<String, Long>();
        jdbc.sql("select status, count(*) as number from platform.stripe_event where mode = :mode group by status")
                .param("mode", settings.mode().name())
                .query(row -> {
                    events.put(row.getString("status"), row.getLong("number"));
                });
        Optional<Instant> last = jdbc.sql(
                        "select max(received_at) as last from platform.stripe_event where mode = :mode")
                .param("mode", settings.mode().name())
                .query((row, index) -> Optional.ofNullable(moment(row, "last")))
                .single();
        long waiting = jdbc.sql(
                        "select count(*) from platform.billing_customer where mode = :mode and requested_seq > done_seq")
                .param("mode", settings.mode().name())
                .query(Long.class)
                .single();
        List<RunRow> runs = jdbc.sql(
                        "select kind, started_at, checked, drift, undelivered, alerts from platform.billing_run"
                                + " where mode = :mode order by started_at desc limit " + RUNS)
                .param("mode", settings.mode().name())
                .query((row, index) -> new RunRow(
                        row.getString("kind"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getInt("checked"),
                        row.getInt("drift"),
                        row.getInt("undelivered"),
                        row.getString("alerts")))
                .list();
        return new BillingHealth(settings.mode(), events, last, waiting, runs, alerts(events, runs));
    }

    /** Drift once may be chance; drift twice running is a fault of ours. */
    private List<String> alerts(Map<String, Long> events, List<RunRow> runs) {
        var alerts = new ArrayList<String>();
        if (events.getOrDefault("DEAD", 0L) > 0) {
            alerts.add("DEAD_EVENTS");
        }
        List<RunRow> nightly = runs.stream()
                .filter(run -> run.kind().equals("NIGHTLY"))
                .limit(2)
                .toList();
        if (nightly.size() == 2 && nightly.stream().allMatch(run -> run.drift() > 0)) {
            alerts.add("DRIFT");
        }
        nightly.stream()
                .findFirst()
                .filter(run -> !run.alerts().isEmpty())
                .ifPresent(run -> alerts.addAll(List.of(run.alerts().split(" "))));
        alerts.addAll(jdbc.sql(
                        "select distinct alert from platform.billing_standing where mode = :mode and alert is not null")
                .param("mode", settings.mode().name())
                .query(String.class)
                .list());
        return alerts;
    }

    /** Those of one status, newest first. */
    public List<EventRow> events(String status, int page, int size) {
        return jdbc.sql(EVENT + "and status = :status order by received_at desc limit :size offset :from")
                .param("mode", settings.mode().name())
                .param("status", status)
                .param("size", size)
                .param("from", page * size)
                .query(OperatorBillingService::event)
                .list();
    }

    /** Those of one house, newest first. */
    public List<EventRow> eventsOf(OrganisationId house, int page, int size) {
        return jdbc.sql(EVENT + "and organisation_id = :house order by received_at desc limit :size offset :from")
                .param("mode", settings.mode().name())
                .param("house", house.value())
                .param("size", size)
                .param("from", page * size)
                .query(OperatorBillingService::event)
                .list();
    }

    /** Looks at an event again; harmless, because it only makes us ask Stripe. */
    @PlatformTransaction
    public void replay(String eventId) {
        if (again("event_id = :id", Map.of("id", eventId)) == 0) {
            throw new NotFoundException();
        }
    }

    /** @return how many */
    @PlatformTransaction
    public int replayHouse(OrganisationId house) {
        return again("organisation_id = :house", Map.of("house", house.value()));
    }

    /** @return how many */
    @PlatformTransaction
    public int replayBetween(Instant from, Instant to) {
        return again(
                "received_at >= :from and received_at < :to",
                Map.of("from", Timestamp.from(from), "to", Timestamp.from(to)));
    }

    private int again(String condition, Map<String, Object> params) {
        return jdbc.sql(AGAIN + condition)
                .param("mode", settings.mode().name())
                .param("now", Timestamp.from(clock.instant()))
                .params(params)
                .update();
    }

    /** From now on the house may do this, whatever it pays; kept with who said so and why. */
    @PlatformTransaction(propagation = Propagation.NOT_SUPPORTED)
    public void assign(OrganisationId house, Assignment assignment) {
        directory.get(house);
        refuseNoReason(assignment.reason());
        UUID by = Tenancy.current().actor();
        Plan plan = catalogue.current(assignment.plan());
        var limits = new AllowanceData(
                assignment.guestsInHouse(), assignment.staff(), assignment.locations(), Standing.GOOD);
        Backstage.call(house.value(), () -> {
            ledger.assign(plan, limits, assignment.reason().strip(), by, assignment.until());
            return true;
        });
    }

    /** The house's own subscription decides again. */
    @PlatformTransaction(propagation = Propagation.NOT_SUPPORTED)
    public void withdraw(OrganisationId house, String reason) {
        directory.get(house);
        refuseNoReason(reason);
        UUID by = Tenancy.current().actor();
        Backstage.call(house.value(), () -> {
            ledger.withdraw(reason.strip(), by);
            return true;
        });
    }

    /** Ends a house whose subscription cannot be ended at Stripe; what goes on there has to be ended by hand. */
    @PlatformTransaction(propagation = Propagation.NOT_SUPPORTED)
    public void forceEnd(OrganisationId house, String reason) {
        directory.get(house);
        refuseNoReason(reason);
        UUID by = Tenancy.current().actor();
        Backstage.call(house.value(), () -> {
            ledger.enter(by, "house-ended-by-force", reason.strip());
            registry.end();
            houses.close();
            return true;
        });
    }

    private static void refuseNoReason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("error.billing.reason");
        }
    }

    private static EventRow event(ResultSet row, int index) throws SQLException {
        UUID house = row.getObject("organisation_id", UUID.class);
        return new EventRow(
                row.getString("event_id"),
                row.getString("type"),
                row.getString("status"),
                house == null ? null : new OrganisationId(house),
                row.getTimestamp("received_at").toInstant(),
                row.getInt("attempts"),
                row.getInt("duplicates"),
                row.getString("last_error"));
    }

    private static @Nullable PlanKey plan(@Nullable String name) {
        return name == null ? null : PlanKey.valueOf(name);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
