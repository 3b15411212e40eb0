package app.ritme.billing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.billing.access.Phase;
import app.ritme.billing.command.Outcome;
import app.ritme.billing.command.PaymentService;
import app.ritme.billing.command.Returned;
import app.ritme.billing.emulator.delivery.Distortion;
import app.ritme.billing.emulator.wire.Fault;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.NewCustomer;
import app.ritme.billing.inbox.Reconciler;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.AllowanceService;
import app.ritme.people.MemberData;
import app.ritme.people.TeamService;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;

/** Begins on Stripe's page, comes back or not, and is what Stripe says it is. */
@SuppressWarnings("NullAway.Init")
class SubscribeTest extends BillingTest {

    @Autowired
    private BillingService billing;

    @Autowired
    private BillingGateway gateway;

    @Autowired
    private TeamService team;

    @Autowired
    private PaymentService payments;

    @Autowired
    private AllowanceService allowance;

    @Autowired
    private Reconciler reconciler;

    @Test
    void isServedOnceItIsPaidThoughNobodyComesBack() {
        House house = aSubscribedHouse("Nobody back", PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");

        var page = as(house.manager(), billing::page);
        assertThat(page.phase()).isEqualTo(Phase.TRIAL);
        assertThat(page.plan().orElseThrow().plan().key()).isEqualTo(PlanKey.HOUSE);
        assertThat(page.card().orElseThrow().last4()).isEqualTo("4242");
    }

    @Test
    void isConfirmedToWhoeverComesBackBeforeAnyEvent() {
        stripe.distort(Distortion.NONE.withDropped(Set.of("*")));
        House house = houses.aHouse("Back first");
        URI page = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.YEAR));
        assertThat(phase(house)).isEqualTo(Phase.NONE);

        String session = sessionOf(atStripe(page, "card", "pm_card_visa"));

        assertThat(as(house.manager(), () -> checkout.returned(session))).isEqualTo(Returned.CONFIRMED);
        assertThat(phase(house)).isEqualTo(Phase.TRIAL);
        assertThat(as(house.manager(), () -> checkout.returned(session))).isEqualTo(Returned.CONFIRMED);
    }

    @Test
    void whatTheAddressSaysBeginsNothing() {
        House house = houses.aHouse("Forged");
        House other = houses.aHouse("Paid elsewhere");
        URI page = as(other.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));
        String paidByAnother = sessionOf(atStripe(page, "card", "pm_card_visa"));

        for (String claimed : List.of("cs_test_forged", "1", "", paidByAnother)) {
            assertThatThrownBy(() -> as(house.manager(), () -> checkout.returned(claimed)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(phase(house)).isEqualTo(Phase.NONE);
    }

    @Test
    void twoTabsComeToTheSamePageOfOneCustomer() throws Exception {
        House house = houses.aHouse("Two tabs");

        Set<URI> pages =
                together(8, () -> as(house.manager(), () -> checkout.subscribe(PlanKey.HOUSE, Interval.MONTH)));

        assertThat(pages).hasSize(1);
        assertThat(customersOf(house)).hasSize(1);
        assertThat(openPages(house)).hasSize(1);
    }

    @Test
    void aPageLeftInAnOldTabCannotBePaidAnyMore() {
        House house = houses.aHouse("Old tab");
        URI old = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));
        URI chosen = as(house.manager(), () -> checkout.subscribe(PlanKey.HOUSE, Interval.YEAR));
        assertThat(atStripe(chosen, "card", "pm_card_visa").statusCode()).isEqualTo(303);

        assertThat(atStripe(old, "card", "pm_card_visa").statusCode()).isNotEqualTo(303);

        settle();
        assertThat(dashboard.all("/v1/subscriptions?customer=" + customerOf(house)))
                .hasSize(1);
        assertThatThrownBy(() -> as(house.manager(), () -> checkout.subscribe(PlanKey.CLINIC, Interval.MONTH)))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.billing.already");
    }

    @Test
    void anAbandonedPageExpiresAndAnotherIsBegun() {
        House house = houses.aHouse("Abandoned");
        URI abandoned = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));
        String session = openPages(house).getFirst().path("id").asString();
        assertThat(as(house.manager(), () -> checkout.returned(session))).isEqualTo(Returned.WAITING);

        pass(Duration.ofMinutes(32));

        assertThat(as(house.manager(), () -> checkout.returned(session))).isEqualTo(Returned.ABANDONED);
        URI again = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));
        assertThat(again).isNotEqualTo(abandoned);
        assertThat(atStripe(again, "card", "pm_card_visa").statusCode()).isEqualTo(303);
    }

    @Test
    void aDebitThatTakesDaysGivesNothingBeforeTheMoneyIsThere() {
        House house = aHouseThatTried("Debit");
        String session = pays(house, "DE89370400440532013000");

        assertThat(as(house.manager(), () -> checkout.returned(session))).isEqualTo(Returned.WAITING);
        settle();
        assertThat(phase(house)).isEqualTo(Phase.ENDED);
        BillingPage page = as(house.manager(), billing::page);
        assertThat(page.open()).isEmpty(); // nobody is asked to pay twice
        assertThat(page.waitsForBank()).isTrue();
        assertThat(page.invoices()).noneMatch(InvoiceRow::payable);
        assertThatThrownBy(() -> as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH)))
                .hasMessage("error.billing.already");

        pass(Duration.ofDays(6));
        assertThat(phase(house)).isEqualTo(Phase.ACTIVE);
        assertThat(as(house.manager(), billing::page).waitsForBank()).isFalse();
        assertThat(as(house.manager(), () -> checkout.returned(session))).isEqualTo(Returned.CONFIRMED);
        assertThat(refusals(house)).isZero();
    }

    @Test
    void aDebitThatFailsDaysLaterGaveNothingAndIsPaidWithACard() {
        House house = aHouseThatTried("Failed debit");
        String session = pays(house, "DE62370400440532013001");

        pass(Duration.ofDays(6));
        assertThat(phase(house)).isEqualTo(Phase.ENDED);
        assertThat(as(house.manager(), () -> checkout.returned(session))).isNotEqualTo(Returned.CONFIRMED);
        await().atMost(20, SECONDS).until(() -> refusals(house) == 1);

        InvoiceId open = as(house.manager(), billing::page).open().orElseThrow().id();
        assertThat(atStripe(as(house.manager(), () -> payments.payUrl(open)), "card", "pm_card_visa")
                        .statusCode())
                .isEqualTo(303);
        settle();
        assertThat(phase(house)).isEqualTo(Phase.ACTIVE);
    }

    @Test
    void aProofThatIsNeverGivenOnThePageBeginsNothing() {
        House house = houses.aHouse("No proof");
        URI page = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));
        pass(Duration.ofMinutes(1));
        subscribeWithoutTrial(house);

        assertThat(dashboard.subscription(customerOf(house)).path("status").asString())
                .isEqualTo("incomplete");
        assertThat(phase(house)).isEqualTo(Phase.PENDING_PAYMENT);
        assertThat(as(house.manager(), allowance::usage))
                .allMatch(usage -> usage.limit() != null && usage.limit() < 10);

        pass(Duration.ofHours(24));
        assertThat(dashboard.subscription(customerOf(house)).path("status").asString())
                .isEqualTo("incomplete_expired");
        assertThat(phase(house)).isEqualTo(Phase.NONE);
        assertThat(atStripe(page, "card", "pm_card_visa").statusCode()).isNotEqualTo(303);
        subscribe(house, PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        assertThat(phase(house)).isIn(Phase.TRIAL, Phase.ACTIVE);
    }

    @Test
    void whatTheBankAsksOnThePageIsAnsweredOrNothingBegins() {
        House house = aHouseThatTried("Bank asks");
        URI page = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));

        HttpResponse<String> asked = atStripe(page, "card", "pm_card_authenticationRequired");
        assertThat(asked.statusCode()).isEqualTo(200);
        pass(Duration.ofMinutes(32));
        assertThat(phase(house)).isEqualTo(Phase.ENDED);
        assertThat(dashboard.all("/v1/subscriptions?status=all&customer=" + customerOf(house)))
                .hasSize(1);

        URI again = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));
        assertThat(atStripe(again, "card", "pm_card_authenticationRequired&do=prove")
                        .statusCode())
                .isEqualTo(303);
        settle();
        assertThat(phase(house)).isEqualTo(Phase.ACTIVE);
    }

    /** Its trial is used, so that what it chooses next is paid for at once. */
    private House aHouseThatTried(String name) {
        House house = houses.aHouse(name);
        as(house.manager(), () -> checkout.startTrial(PlanKey.HOUSE, Interval.MONTH));
        dashboard.delete("/v1/subscriptions/"
                + dashboard.subscription(customerOf(house)).path("id").asString());
        settle();
        return house;
    }

    private String pays(House house, String means) {
        return sessionOf(atStripe(
                as(house.manager(), () -> checkout.subscribe(PlanKey.HOUSE, Interval.MONTH)), "card", means));
    }

    /** Mails that name what was not paid, with VAT or without. */
    private static long refusals(House house) {
        return mailsTo(house.managerEmail()).stream()
                .filter(mail -> mail.contains("29.00") || mail.contains("35.09"))
                .count();
    }

    /** As somebody does in the Dashboard, with a card whose bank asks for a proof. */
    private void subscribeWithoutTrial(House house) {
        String customer = customerOf(house);
        String method = dashboard
                .post("/v1/payment_methods/pm_card_authenticationRequired/attach", "customer=" + customer)
                .path("id")
                .asString();
        dashboard.post(
                "/v1/subscriptions",
                "customer=" + customer,
                "default_payment_method=" + method,
                "items[0][price]="
                        + dashboard
                                .all("/v1/prices?lookup_keys[]=ritme_solo_v1_month_eur")
                                .getFirst()
                                .path("id")
                                .asString());
        settle();
    }

    @Test
    void aConnectionCutAfterThePageWasMadeLeadsToThatPage() {
        House house = houses.aHouse("Cut");
        stripe.fail(Fault.CUT_AFTER, "/v1/checkout/sessions", 1);

        URI page = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));

        assertThat(openPages(house)).hasSize(1);
        assertThat(page.toString())
                .contains(openPages(house).getFirst().path("id").asString());
    }

    @Test
    void aCustomerMadeJustBeforeACrashIsTheOne() {
        House house = houses.aHouse("Crash");
        // What the process did that died before it wrote the customer down.
        gateway.createCustomer(
                new NewCustomer(house.tenant(), "Crash", house.managerEmail(), Language.EN),
                "cus:EMULATED:" + house.tenant() + ":v1");

        as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));

        assertThat(customersOf(house)).hasSize(1);
    }

    @Test
    void aHouseTriesOnceWhateverItTriesAndWhenever() {
        House house = houses.aHouse("Once");
        assertThat(as(house.manager(), () -> checkout.startTrial(PlanKey.SOLO, Interval.MONTH)))
                .isEqualTo(Outcome.DONE);
        dashboard.delete("/v1/subscriptions/"
                + dashboard.subscription(customerOf(house)).path("id").asString());
        settle();
        assertThat(phase(house)).isEqualTo(Phase.ENDED);

        assertThatThrownBy(() -> as(house.manager(), () -> checkout.startTrial(PlanKey.CLINIC, Interval.YEAR)))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.billing.trial-used");
        subscribe(house, PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");

        assertThat(phase(house)).isEqualTo(Phase.ACTIVE);
        assertThat(as(house.manager(), () -> billing.invoices(0, 9)))
                .anySatisfy(invoice -> assertThat(invoice.total().minor()).isPositive());
    }

    @Test
    void aPlanWithoutAPriceIsRefusedAndTheOperatorIsTold() {
        House house = houses.aHouse("No price");
        String price = dashboard
                .all("/v1/prices?lookup_keys[]=ritme_clinic_v1_year_sek")
                .getFirst()
                .path("id")
                .asString();
        String other = dashboard
                .all("/v1/prices?lookup_keys[]=ritme_clinic_v1_year_eur")
                .getFirst()
                .path("id")
                .asString();
        dashboard.post("/v1/prices/" + price, "active=false");
        dashboard.post("/v1/prices/" + other, "active=false");
        try {
            assertThatThrownBy(() -> as(house.manager(), () -> checkout.subscribe(PlanKey.CLINIC, Interval.YEAR)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("error.billing.price");
            assertThat(reconciler.everything().alerts()).contains("PRICE_MISSING");
        } finally {
            dashboard.post("/v1/prices/" + price, "active=true");
            dashboard.post("/v1/prices/" + other, "active=true");
        }
        assertThat(reconciler.everything().alerts()).doesNotContain("PRICE_MISSING");
    }

    @Test
    void whoLostTheRightOnTheWayIsToldNothingAndTheHouseIsServed() {
        House house = houses.aHouse("Lost the right");
        House.Person second = houses.aManager(house, "Mo");
        URI page = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH));
        String session = sessionOf(atStripe(page, "card", "pm_card_visa"));

        as(house.manager(), () -> {
            team.change(second.memberId(), new MemberData(Role.MANAGER, true, Set.of()));
            team.change(house.manager().memberId(), new MemberData(Role.MANAGER, false, Set.of()));
            return true;
        });

        assertThatThrownBy(() -> as(house.manager(), () -> checkout.returned(session)))
                .isInstanceOf(AccessDeniedException.class);
        settle();
        assertThat(as(second, billing::page).phase()).isEqualTo(Phase.TRIAL);
    }

    private Phase phase(House house) {
        return as(house.manager(), billing::page).phase();
    }

    private List<JsonNode> customersOf(House house) {
        return dashboard.all("/v1/customers?limit=100").stream()
                .filter(customer -> customer.path("metadata")
                        .toString()
                        .contains(house.tenant().toString()))
                .toList();
    }

    private List<JsonNode> openPages(House house) {
        return dashboard.all("/v1/checkout/sessions?limit=100&customer=" + customerOf(house)).stream()
                .filter(page -> page.path("status").asString().equals("open"))
                .toList();
    }

    private static <T> Set<T> together(int many, Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(many)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, many).mapToObj(one -> work).toList());
            Set<T> found = new HashSet<>();
            for (Future<T> answer : answers) {
                found.add(answer.get());
            }
            return found;
        }
    }
}
