package app.ritme.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.billing.access.Phase;
import app.ritme.billing.command.ChangePreview;
import app.ritme.billing.command.ChangeService;
import app.ritme.billing.command.Outcome;
import app.ritme.billing.command.PaymentService;
import app.ritme.billing.emulator.delivery.Distortion;
import app.ritme.billing.emulator.wire.Fault;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.Subscribed;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionOperations;

/** What Stripe does not do: answer at all times, to everything, on one page; and what is not asked of it. */
@SuppressWarnings("NullAway.Init")
class LimitsTest extends BillingTest {

    private static final int MORE_THAN_A_PAGE = 101;

    @Autowired
    private BillingService billing;

    @Autowired
    private PaymentService payments;

    @Autowired
    private ChangeService changes;

    @Autowired
    private BillingGateway gateway;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    @Qualifier("stripeCommand")
    private Tasks.Kind command;

    @Autowired
    @Qualifier("stripeCheckout")
    private Tasks.Kind watch;

    @Test
    void whileThereIsTooMuchToDoThePageShowsWhatIsStoredAndStripeIsLeftAloneForLonger() {
        House house = aSubscribedHouse("Storm", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        String customer = customerOf(house);
        stripe.fail(Fault.RATE_LIMITED, "/v1/customers/" + customer, 2);

        assertThat(as(house.manager(), payments::refresh)).isFalse();
        Instant first = nextTry(customer);
        assertThat(as(house.manager(), payments::refresh)).isFalse();
        Instant second = nextTry(customer);
        assertThat(first).isAfter(Instant.now());
        assertThat(second).isAfter(first.plusSeconds(30));
        BillingPage page = as(house.manager(), billing::page);
        assertThat(page.phase()).isEqualTo(Phase.TRIAL);
        assertThat(page.plan().orElseThrow().plan().key()).isEqualTo(PlanKey.SOLO);

        assertThat(as(house.manager(), payments::refresh)).isTrue();
    }

    @Test
    void isNeverAskedInsideATransaction() {
        House house = aSubscribedHouse("Transaction", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        String customer = customerOf(house);

        assertThatThrownBy(() -> doIn(
                        Context.job(house.tenant()),
                        () -> transactions.executeWithoutResult(status -> gateway.customer(customer))))
                .hasMessage("Stripe is never asked inside a transaction");
        assertThat(in(Context.job(house.tenant()), () -> gateway.customer(customer))
                        .id())
                .isEqualTo(customer);
    }

    @Test
    void aKeyThatWasUsedForSomethingElseIsNotInTheWayOfSubscribing() {
        House house = houses.aHouse("Used key");
        stripe.fail(Fault.RATE_LIMITED, "/v1/checkout/sessions", 1);
        assertThatThrownBy(() -> as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH)))
                .hasMessage("error.billing.unreachable");
        use("checkout:" + attempts(house, "CREATING").getFirst());

        subscribe(house, PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.TRIAL);
        assertThat(attempts(house, "EXPIRED")).hasSize(1);
    }

    @Test
    void readsEveryPageOfALongList() {
        String price = dashboard
                .all("/v1/prices?lookup_keys[]=ritme_solo_v1_month_eur")
                .getFirst()
                .at("/id")
                .asString();
        stripe.distort(Distortion.NONE.withDropped(Set.of("*")));
        String customer =
                dashboard.post("/v1/customers", "name=Nobody").at("/id").asString();
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            dashboard.post(
                    "/v1/subscriptions", "customer=" + customer, "items[0][price]=" + price, "trial_period_days=7");
        }

        assertThat(gateway.subscriptions(customer)).hasSize(MORE_THAN_A_PAGE);
        List<Subscribed> all = gateway.subscribed().stream()
                .filter(found -> found.customer().equals(customer))
                .toList();
        assertThat(all).hasSize(MORE_THAN_A_PAGE);
        all.forEach(found -> dashboard.delete("/v1/subscriptions/" + found.subscription()));
    }

    private int invoicesOf(House house) {
        return as(house.manager(), () -> billing.invoices(0, 10 * MORE_THAN_A_PAGE))
                .size();
    }

    @Test
    void everyInvoiceOfALongLifeIsThere() {
        House house = aSubscribedHouse("Long life", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        String customer = customerOf(house);
        int before = invoicesOf(house);
        stripe.distort(Distortion.NONE.withDropped(Set.of("*")));
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            dashboard.post("/v1/invoices", "customer=" + customer);
        }

        assertThat(as(house.manager(), payments::refresh)).isTrue();
        assertThat(invoicesOf(house)).isEqualTo(before + MORE_THAN_A_PAGE);
        assertThat(as(house.manager(), () -> billing.invoices(4, 25))).isNotEmpty();
        assertThat(as(house.manager(), payments::refresh)).isTrue();
        assertThat(superuser()
                        .sql("select max(version) from app.billing_invoice where tenant_id = :tenant")
                        .param("tenant", house.tenant())
                        .query(Long.class)
                        .single())
                .as("fetched again, written once")
                .isZero();
    }

    @Test
    void aStripeThatDoesNotAnswerIsGivenUpAndThePageDoesNotWaitForIt() throws Exception {
        House house = aSubscribedHouse("Hangs", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        stripe.fail(Fault.HANG, "/v1/customers/" + customerOf(house), 3); // as often as the client asks
        long begun = System.nanoTime();

        try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> asked = beside.submit(() -> as(house.manager(), payments::refresh));
            assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.TRIAL);
            assertThat(asked.isDone()).isFalse();
            assertThat(asked.get()).isFalse();
        }
        // three times the patience of four seconds that these tests have, and the pauses between
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofSeconds(12), Duration.ofSeconds(25));
        assertThat(as(house.manager(), payments::refresh)).isTrue();
    }

    @Test
    void anErrorThatStripeRemembersIsNotAskedForTwiceAndWhatWasDoneIsNotDoneAgain() {
        House house = aSubscribedHouse("Replayed", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        houses.aStaffMember(house, "Marieke");
        String customer = customerOf(house);
        String subscription = dashboard.subscription(customer).at("/id").asString();
        dashboard.post("/v1/subscriptions/" + subscription, "trial_end=now");
        settle();
        ChangePreview preview = as(house.manager(), () -> changes.preview(PlanKey.CLINIC, Interval.MONTH));
        int before = dashboard.all("/v1/invoices?customer=" + customer).size();
        stripe.fail(Fault.ERROR_AFTER, "/v1/subscriptions/" + subscription, 1);

        assertThat(as(house.manager(), () -> changes.confirm(preview.id()))).isEqualTo(Outcome.WAITING);
        String spent = key(house);
        doIn(Context.job(house.tenant()), () -> command.work().on(change(house)));

        assertThat(key(house)).isEqualTo(spent).contains(":1");
        assertThat(as(house.manager(), billing::page)
                        .plan()
                        .orElseThrow()
                        .plan()
                        .key())
                .isEqualTo(PlanKey.CLINIC);
        assertThat(dashboard.all("/v1/invoices?customer=" + customer)).hasSize(before + 1);
    }

    @Test
    void aPaymentPageThatWasLostToAnErrorIsReplacedByAnother() {
        House house = houses.aHouse("Lost page");
        stripe.fail(Fault.ERROR_AFTER, "/v1/checkout/sessions", 1);
        assertThatThrownBy(() -> as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH)))
                .hasMessage("error.billing.unreachable");

        subscribe(house, PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.TRIAL);
    }

    @Test
    void aCustomerThatWasMadeThoughStripeSaidOtherwiseIsFound() {
        House house = houses.aHouse("Made anyway");
        stripe.fail(Fault.ERROR_AFTER, "/v1/customers", 1);

        subscribe(house, PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        assertThat(dashboard.all("/v1/customers?limit=100").stream()
                        .filter(customer -> customer.at("/metadata/organisation")
                                .asString()
                                .equals(house.tenant().toString())))
                .hasSize(1);
    }

    @Test
    void aPaymentThatNobodyCameBackFromAndNoEventToldOfIsNoticed() {
        House house = houses.aHouse("Unnoticed");
        URI page = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));
        stripe.distort(Distortion.NONE.withDropped(Set.of("*")));
        atStripe(page, "card", "pm_card_visa");
        UUID attempt = attempts(house, "OPEN").getFirst();
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.NONE);

        doIn(Context.job(house.tenant()), () -> watch.work().on(attempt));

        assertThat(attempts(house, "COMPLETE")).containsExactly(attempt);
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.TRIAL);
    }

    @Test
    void aPaymentPageThatNobodyPaidIsMadeUselessWhenItsTimeIsOver() {
        House house = houses.aHouse("Abandoned");
        URI page = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));
        UUID attempt = attempts(house, "OPEN").getFirst();
        assertThat(superuser()
                        .sql("select count(*) from app.scheduled_task where task_name = 'stripe.checkout'"
                                + " and task_instance like '%' || :attempt || '%'")
                        .param("attempt", attempt.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        doIn(Context.job(house.tenant()), () -> watch.work().on(attempt));

        assertThat(attempts(house, "EXPIRED")).containsExactly(attempt);
        assertThat(atStripe(page, "card", "pm_card_visa").statusCode()).isNotEqualTo(303);
        settle();
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.NONE);
    }

    /** Somebody else's request with this key. */
    private void use(String key) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(
                                    HttpRequest.newBuilder(URI.create(stripe.url() + "/v1/customers"))
                                            .header("Authorization", "Bearer sk_test_other")
                                            .header("Content-Type", "application/x-www-form-urlencoded")
                                            .header("Idempotency-Key", key)
                                            .POST(HttpRequest.BodyPublishers.ofString("name=Other"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Instant nextTry(String customer) {
        return superuser()
                .sql("select next_attempt_at from platform.billing_customer where customer_id = :customer")
                .param("customer", customer)
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }

    private List<UUID> attempts(House house, String status) {
        return superuser()
                .sql("select id from app.checkout_attempt where tenant_id = :tenant and status = :status")
                .param("tenant", house.tenant())
                .param("status", status)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    private UUID change(House house) {
        return superuser()
                .sql("select id from app.stripe_command where tenant_id = :tenant and kind = 'CHANGE'")
                .param("tenant", house.tenant())
                .query(UUID.class)
                .single();
    }

    private String key(House house) {
        return superuser()
                .sql("select idem_key from app.stripe_command where id = :id")
                .param("id", change(house))
                .query(String.class)
                .single();
    }
}
