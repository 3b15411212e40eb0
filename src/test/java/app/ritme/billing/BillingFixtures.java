package app.ritme.billing;

import app.ritme.House;
import app.ritme.Houses.Furnishing;
import app.ritme.platform.database.EmbeddedDatabase;
import app.ritme.shared.Ids;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house that pays, as the ledger would have written it. */
@TestComponent
@Order(60)
public class BillingFixtures implements Furnishing {

    private static final String MODE = "EMULATED";

    private final EmbeddedDatabase database;

    BillingFixtures(EmbeddedDatabase database) {
        this.database = database;
    }

    @Override
    public void fill(House house, House.Person guest) {
        row(house, "billing_account", "mode, customer_id, phase", "'%s', 'cus_' || :id, 'ACTIVE'".formatted(MODE));
        row(
                house,
                "billing_subscription",
                "mode, stripe_id, status, lookup_key, plan, plan_version, period, currency, unit_minor, quantity, created_at,"
                        + " has_card, is_current, fetched_at",
                "'%s', 'sub_' || :id, 'active', 'ritme_house_v2_month_eur', 'HOUSE', 2, 'MONTH', 'EUR', 2900, 3, now(), true, true, now()"
                        .formatted(MODE));
        row(
                house,
                "billing_invoice",
                "mode, stripe_id, credit_note, number, status, reason, currency, net, tax, total, remaining, created_at,"
                        + " attempts, action_required, under_way, has_pdf, fetched_at",
                "'%s', 'in_' || :id, false, 'R-1', 'PAID', 'subscription_create', 'EUR', 8700, 1827, 10527, 0, now(), 1, false, false, true, now()"
                        .formatted(MODE));
        row(
                house,
                "billing_assignment",
                "plan, plan_version, reason, assigned_by, assigned_at, withdrawn_at",
                "'HOUSE', 2, 'a test', :id, now(), now()");
        row(
                house,
                "billing_notice",
                "mode, kind, ref, attempt, noticed_at, sent_at",
                "'%s', 'ENDED', 'sub', 0, now(), now()".formatted(MODE));
        row(house, "billing_entry", "at, what, detail", "now(), 'phase-active', 'HOUSE'");
        row(
                house,
                "checkout_attempt",
                "mode, plan, plan_version, period, currency, quantity, status, begun_at, expires_at, begun_by",
                "'%s', 'HOUSE', 2, 'MONTH', 'EUR', 3, 'COMPLETE', now(), now(), :id".formatted(MODE));
        row(
                house,
                "billing_change",
                "mode, subscription, item_id, plan, plan_version, period, lookup_key, quantity, at_once, due_minor, reckoned_at, valid_until",
                "'%s', 'sub', 'si', 'CLINIC', 1, 'MONTH', 'ritme_clinic_v1_month_eur', 3, true, 0, now(), now() + interval '1 day'"
                        .formatted(MODE));
        row(
                house,
                "stripe_command",
                "mode, kind, params, idem_key, status, attempts, requested_at",
                "'%s', 'KEEP', '{}', 'key' || :id, 'DONE', 1, now()".formatted(MODE));
    }

    @Override
    public Map<String, UUID> ids(House house) {
        UUID change = JdbcClient.create(database.administrator(EmbeddedDatabase.DATABASE))
                .sql("select id from app.billing_change where tenant_id = :tenant order by id desc limit 1")
                .param("tenant", house.tenant())
                .query(UUID.class)
                .single();
        return Map.of("ChangeId", change);
    }

    private void row(House house, String table, String columns, String values) {
        JdbcClient.create(database.administrator(EmbeddedDatabase.DATABASE))
                .sql("insert into app." + table + " (tenant_id, id, " + columns + ") values (:tenant, :id, " + values
                        + ")")
                .param("tenant", house.tenant())
                .param("id", Ids.next())
                .update();
    }
}
