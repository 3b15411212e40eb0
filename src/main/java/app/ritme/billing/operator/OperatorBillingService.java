package app.ritme.billing.operator;

import app.ritme.billing.BillingMode;
import app.ritme.billing.BillingSettings;
import app.ritme.organisation.OrganisationId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Operators;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whether what Stripe says comes in and is understood, for whoever runs the server; never what was in it. */
@Service
@Operators
@PlatformTransaction(readOnly = true)
public class OperatorBillingService {

    /** What came in, by its status, beside how many wait; one row without a status where nothing came in yet. */
    private static final String HEARD = "select e.status, e.number, e.last, w.waiting from"
            + " (select count(*) as waiting from platform.billing_customer where mode = :mode and requested_seq > done_seq) w"
            + " left join (select status, count(*) as number, max(received_at) as last from platform.stripe_event"
            + " where mode = :mode group by status) e on true";

    /** Some of each kind, for those of every quarter of an hour would leave no room for those of every night. */
    private static final String LATEST_RUNS = "select r.kind, r.started_at, r.checked, r.drift, r.undelivered, r.alerts"
            + " from (values ('DUE'), ('NIGHTLY')) as k (kind) cross join lateral (select * from platform.billing_run"
            + " where mode = :mode and kind = k.kind and ended_at is not null order by started_at desc limit 3) r"
            + " order by r.started_at desc";

    private static final int ALERTED = 20;
    private static final String EVENT =
            "select event_id, type, status, organisation_id, received_at, attempts, duplicates,"
                    + " last_error from platform.stripe_event where mode = :mode ";
    private static final String REPLAYED = "mode = :mode and status <> 'IGNORED' and ";
    private static final String AGAIN = "update platform.stripe_event set status = 'RECEIVED', attempts = 0,"
            + " next_attempt_at = :now where " + REPLAYED;
    private static final String BETWEEN = "received_at >= :from and received_at < :to";

    private static final String GIVEN_UP = "and status in ('DEAD', 'PARKED', 'FAILED') ";

    private final BillingSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    OperatorBillingService(BillingSettings settings, @Qualifier("platform") JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public BillingMode mode() {
        return settings.mode();
    }

    public BillingHealth health() {
        List<Heard> heard = jdbc.sql(HEARD)
                .param("mode", settings.mode().name())
                .query((row, index) -> new Heard(
                        row.getString("status"), row.getLong("number"), moment(row, "last"), row.getLong("waiting")))
                .list();
        Map<String, Long> events = byStatus(heard);
        List<RunRow> runs = jdbc.sql(LATEST_RUNS)
                .param("mode", settings.mode().name())
                .query((row, index) -> new RunRow(
                        row.getString("kind"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getInt("checked"),
                        row.getInt("drift"),
                        row.getInt("undelivered"),
                        row.getString("alerts")))
                .list();
        return new BillingHealth(
                settings.mode(),
                events,
                heard.stream().flatMap(one -> Stream.ofNullable(one.last())).max(Comparator.naturalOrder()),
                heard.getFirst().waiting(),
                runs,
                alerts(events, runs),
                houses());
    }

    private record Heard(@Nullable String status, long number, @Nullable Instant last, long waiting) {}

    private static Map<String, Long> byStatus(List<Heard> heard) {
        var events = new TreeMap<String, Long>();
        for (Heard one : heard) {
            if (one.status() != null) {
                events.put(one.status(), one.number());
            }
        }
        return events;
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
        return alerts;
    }

    private List<HouseAlert> houses() {
        return jdbc.sql("select o.slug, o.name, s.alert from platform.billing_standing s"
                        + " join platform.organisation o on o.id = s.organisation_id"
                        + " where s.mode = :mode and s.alert is not null order by lower(o.name), o.slug limit "
                        + ALERTED)
                .param("mode", settings.mode().name())
                .query((row, index) ->
                        new HouseAlert(new Slug(row.getString("slug")), row.getString("name"), row.getString("alert")))
                .list();
    }

    /**
     * Those that found no house, or none yet, newest first.
     *
     * @param from so many are left out
     */
    public List<EventRow> givenUp(int from, int most) {
        return jdbc.sql(EVENT + GIVEN_UP + "order by received_at desc, event_id limit :most offset :from")
                .param("mode", settings.mode().name())
                .param("most", most)
                .param("from", from)
                .query(OperatorBillingService::event)
                .list();
    }

    /** Those of one house, newest first; so many of them are left out. */
    public List<EventRow> eventsOf(OrganisationId house, int from, int most) {
        return jdbc.sql(EVENT
                        + "and organisation_id = :house order by received_at desc, event_id limit :most offset :from")
                .param("mode", settings.mode().name())
                .param("house", house.value())
                .param("most", most)
                .param("from", from)
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

    /** How many {@link #replayHouse} would touch. */
    public int countOf(OrganisationId house) {
        return count("organisation_id = :house", Map.of("house", house.value()));
    }

    /** @return how many */
    @PlatformTransaction
    public int replayHouse(OrganisationId house) {
        return again("organisation_id = :house", Map.of("house", house.value()));
    }

    /** How many {@link #replayBetween} would touch. */
    public int countBetween(Instant from, Instant to) {
        return count(BETWEEN, between(from, to));
    }

    /** @return how many */
    @PlatformTransaction
    public int replayBetween(Instant from, Instant to) {
        return again(BETWEEN, between(from, to));
    }

    private static Map<String, Object> between(Instant from, Instant to) {
        return Map.of("from", Timestamp.from(from), "to", Timestamp.from(to));
    }

    private int count(String condition, Map<String, Object> params) {
        return jdbc.sql("select count(*) from platform.stripe_event where " + REPLAYED + condition)
                .param("mode", settings.mode().name())
                .params(params)
                .query(Integer.class)
                .single();
    }

    private int again(String condition, Map<String, Object> params) {
        return jdbc.sql(AGAIN + condition)
                .param("mode", settings.mode().name())
                .param("now", Timestamp.from(clock.instant()))
                .params(params)
                .update();
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

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
