package app.ritme.billing.ledger;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.billing.BillingClock;
import app.ritme.billing.BillingMode;
import app.ritme.billing.BillingSettings;
import app.ritme.billing.BillingTest;
import app.ritme.billing.InvoiceStatus;
import app.ritme.billing.access.Phase;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.AllowanceData;
import app.ritme.organisation.AllowanceService;
import app.ritme.shared.Ids;
import app.ritme.shared.Standing;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy.Context;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The same houses, run in another mode before: what was written there, by the ledger of that mode. */
@SuppressWarnings("NullAway.Init")
class OtherModesTest extends BillingTest {

    @Autowired
    private BillingService billing;

    @Autowired
    private BillingAccountRepository accounts;

    @Autowired
    private BillingSubscriptionRepository subscriptions;

    @Autowired
    private BillingInvoiceRepository invoices;

    @Autowired
    private BillingAssignmentRepository assignments;

    @Autowired
    private BillingEntryRepository entries;

    @Autowired
    private BillingNoticeRepository notices;

    @Autowired
    private PlanCatalogue catalogue;

    @Autowired
    private AllowanceService allowance;

    @Autowired
    private Tasks tasks;

    @Autowired
    private BillingClock time;

    @Autowired
    private ModeChange modeChange;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void aHouseOfATimeWhenNobodyPaidIsThereAndTheOperatorsWordHolds() {
        House house = houses.aHouse("From before");
        before(BillingMode.DISABLED, house, ledger -> {
            ledger.standAgain();
            ledger.assign(
                    catalogue.current(PlanKey.CLINIC),
                    new AllowanceData(77, 7, 7, Standing.GOOD),
                    "promised",
                    Ids.next(),
                    null);
        });

        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.ASSIGNED);
        assertThat(limits(house)).contains(77, 7);

        subscribe(house, PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        assertThat(limits(house)).contains(77, 7);
        in(Context.job(house.tenant()), () -> ledger.withdraw("over", Ids.next()));
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.TRIAL);
        assertThat(limits(house)).doesNotContain(77, 7);
    }

    @Test
    void whatWasTriedInTheSandboxIsNowhereToBeSeen() {
        House house = houses.aHouse("Sandbox");
        String customer = anId("cus_");
        before(
                BillingMode.TEST,
                house,
                ledger -> ledger.apply(
                        snapshot(
                                customer,
                                List.of(subscription(anId("sub_"), "active", "ritme_clinic_v1_month_eur")),
                                invoice(anId("in_"), InvoiceStatus.PAID, 1, false)),
                        Instant.now()));
        assertThat(rows(house, "billing_account")).isEqualTo(1);
        assertThat(rows(house, "billing_subscription")).isEqualTo(1);
        assertThat(rows(house, "billing_invoice")).isEqualTo(1);

        var page = as(house.manager(), billing::page);
        assertThat(page.phase()).isEqualTo(Phase.NONE);
        assertThat(page.plan()).isEmpty();
        assertThat(page.trialUnused()).isTrue();
        assertThat(as(house.manager(), () -> billing.invoices(0, 9))).isEmpty();
        assertThat(in(Context.job(house.tenant()), ledger::held)).isEmpty();
        assertThat(in(Context.job(house.tenant()), ledger::customer)).isEmpty();
        assertThat(customers.of(house.tenant())).isEmpty();

        subscribe(house, PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        assertThat(as(house.manager(), billing::page)
                        .plan()
                        .orElseThrow()
                        .plan()
                        .key())
                .isEqualTo(PlanKey.SOLO);
        assertThat(customerOf(house)).isNotEqualTo(customer);
        assertThat(rows(house, "billing_account")).isEqualTo(2);
    }

    @Test
    void afterAStartInAnotherModeAHouseStandsByTheNewOneAndAfterTheNextStartNothingIsWorkedOutAgain() {
        House house = houses.aHouse("Other mode");
        before(BillingMode.DISABLED, house, Ledger::standAgain);
        assertThat(limits(house)).containsOnlyNulls();
        superuser().sql("update platform.billing_mode set mode = 'DISABLED'").update();

        modeChange.afterSingletonsInstantiated();
        await().atMost(20, SECONDS).until(() -> limits(house).stream().allMatch(Objects::nonNull));

        before(BillingMode.DISABLED, house, Ledger::standAgain);
        await().atMost(20, SECONDS).until(() -> waiting(house) == 0);
        modeChange.afterSingletonsInstantiated();
        assertThat(waiting(house)).isZero();
        assertThat(limits(house)).containsOnlyNulls();
    }

    private long waiting(House house) {
        return superuser()
                .sql("select count(*) from app.scheduled_task where task_name = :name and task_instance like :house")
                .param("name", StandAgain.TASK)
                .param("house", house.tenant() + ":%")
                .query(Long.class)
                .single();
    }

    /** What the ledger of that mode wrote for the house. */
    private void before(BillingMode mode, House house, Consumer<Ledger> work) {
        var settings = new BillingSettings(mode, "", "");
        var ledger = new Ledger(
                settings,
                accounts,
                subscriptions,
                invoices,
                assignments,
                entries,
                new NoticeBook(notices, settings, tasks),
                catalogue,
                allowance,
                tasks,
                time);
        doIn(Context.job(house.tenant()), () -> transactions.executeWithoutResult(begun -> work.accept(ledger)));
    }

    private List<Integer> limits(House house) {
        return as(house.manager(), allowance::usage).stream()
                .map(usage -> usage.limit())
                .toList();
    }

    private long rows(House house, String table) {
        return superuser()
                .sql("select count(*) from app." + table + " where tenant_id = :tenant")
                .param("tenant", house.tenant())
                .query(Long.class)
                .single();
    }
}
