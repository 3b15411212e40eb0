package app.ritme.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.account.AccountId;
import app.ritme.billing.access.Phase;
import app.ritme.billing.command.CheckoutService;
import app.ritme.billing.command.EndingService;
import app.ritme.billing.command.Outcome;
import app.ritme.billing.command.PaymentService;
import app.ritme.billing.emulator.wire.Fault;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.operator.Assignment;
import app.ritme.billing.operator.OperatorHouseService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.Usage;
import app.ritme.organisation.UsageKind;
import app.ritme.people.BillingPeople;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Tenancy.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose customer is whose, who may see it, and what the operator's word is worth. */
@SuppressWarnings("NullAway.Init")
class TenantTest extends BillingTest {

    private static final String KEY = "ritme_house_v2_month_eur";

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private BillingPeople people;

    @Autowired
    private BillingService billing;

    @Autowired
    private PaymentService payments;

    @Autowired
    private CheckoutService checkout;

    @Autowired
    private EndingService ending;

    @Autowired
    private OperatorHouseService operator;

    @Autowired
    private AllowanceService allowance;

    @Test
    void aCustomerIsBoundToOneHouseForGood() {
        House a = houses.aHouse("Bound");
        House b = houses.aHouse("Other");
        String customer = anId("cus_");

        assertThat(customers.bind(customer, a.tenant())).isTrue();
        assertThat(customers.bind(customer, a.tenant())).isTrue();
        assertThat(customers.bind(customer, b.tenant())).isFalse();
        assertThat(customers.bind(anId("cus_"), a.tenant())).isFalse();
        assertThat(customers.house(customer)).contains(a.tenant());
    }

    @Test
    void factsOfAnotherCustomerAreNotWrittenDown() {
        House house = houses.aHouse("Mine");
        Instant now = Instant.now();
        apply(house, snapshot(anId("cus_"), List.of(subscription(anId("sub_"), "active", KEY))), now);

        assertThat(apply(house, snapshot(anId("cus_"), List.of()), now.plusSeconds(1))
                        .written())
                .isFalse();
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.ACTIVE);
    }

    @Test
    void anInvoiceOfAnotherHouseIsNone() {
        House a = aSubscribedHouse("Own", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        House b = aSubscribedHouse("Foreign", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        InvoiceId own = as(a.manager(), () -> billing.invoices(0, 1)).getFirst().id();
        InvoiceId foreign =
                as(b.manager(), () -> billing.invoices(0, 1)).getFirst().id();

        assertThatThrownBy(() -> as(a.manager(), () -> payments.invoicePdf(foreign)))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(a.manager(), () -> payments.invoicePdf(own))).asString().startsWith(stripe.url());
    }

    @Test
    void aReturnWithAPageThatThisHouseNeverBeganIsNone() {
        House house = houses.aHouse("Returning");

        assertThatThrownBy(() -> as(house.manager(), () -> checkout.returned("cs_of_somebody_else")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyWhoHandlesTheSubscriptionSeesIt() {
        House house = houses.aHouse("Rights");
        House.Person staff = houses.aStaffMember(house, "Marieke");
        House.Person second = houses.aManager(house, "Mo");

        assertThat(as(house.manager(), billing::page).mode()).isEqualTo(BillingMode.EMULATED);
        assertThatThrownBy(() -> as(staff, billing::page)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(second, billing::page)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theOperatorsWordGoesBeforeTheSubscriptionUntilItIsWithdrawn() {
        House house = houses.aHouse("Assigned");
        String customer = anId("cus_");
        String sub = anId("sub_");
        Instant now = Instant.now();
        apply(house, snapshot(customer, List.of(subscription(sub, "active", KEY))), now);
        AccountId account = houses.anOperator();
        var wanted = new Assignment(PlanKey.CLINIC, 7, 8, 9, "a friend of the house", null);
        as(account, Context.account(app.ritme.shared.Tenancy.NONE, account.value()), () -> {
            operator.assign(new OrganisationId(house.tenant()), wanted);
            return true;
        });

        apply(house, snapshot(customer, List.of(subscription(sub, "past_due", KEY))), now.plusMillis(1));
        assertThat(limit(house, UsageKind.STAFF)).isEqualTo(8);
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.ASSIGNED);

        as(account, Context.account(app.ritme.shared.Tenancy.NONE, account.value()), () -> {
            operator.withdraw(new OrganisationId(house.tenant()), "the year is over");
            return true;
        });
        assertThat(limit(house, UsageKind.STAFF)).isEqualTo(20);
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.GRACE);
        assertThat(as(house.manager(), () -> billing.history(0, 10)))
                .extracting(HistoryRow::what)
                .contains("assigned", "assignment-withdrawn");
    }

    @Test
    void whoDidSomethingIsNamedAsTheHouseKnowsThem() {
        House house = houses.aHouse("Names");
        House.Person colleague = houses.aStaffMember(house, "Marieke");
        UUID stranger = houses.aHouse("Another").manager().account();

        Map<UUID, String> names = as(
                house.manager(),
                () -> Objects.requireNonNull(
                        transactions.execute(begun -> people.namesOf(Set.of(colleague.account(), stranger)))));

        assertThat(names).containsOnlyKeys(colleague.account()).containsValue("Marieke Test");
    }

    @Test
    void endingAHouseWaitsForStripe() {
        House house = aSubscribedHouse("Waiting", PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");
        String customer = customers.of(house.tenant()).orElseThrow();
        stripe.fail(Fault.ERROR_BEFORE, "/v1/subscriptions/", 3); // as often as the client asks

        assertThatThrownBy(() -> as(house.manager(), () -> ending.endHouse("another")))
                .hasMessage("error.billing.address-differs");
        assertThat(as(house.manager(), () -> ending.endHouse(house.slug()))).isEqualTo(Outcome.WAITING);
        assertThat(state(house)).isEqualTo("ACTIVE");

        AccountId account = houses.anOperator();
        as(account, Context.account(app.ritme.shared.Tenancy.NONE, account.value()), () -> {
            operator.forceEnd(new OrganisationId(house.tenant()), house.slug(), "Stripe does not answer");
            return true;
        });
        assertThat(state(house)).isEqualTo("ENDED");
        assertThat(customers.house(customer)).contains(house.tenant());
    }

    @Test
    void endingAHouseThatNeverPaidAsksNobody() {
        House house = houses.aHouse("Free");

        assertThat(as(house.manager(), () -> ending.endHouse(house.slug()))).isEqualTo(Outcome.DONE);
        assertThat(state(house)).isEqualTo("ENDED");
    }

    private String state(House house) {
        return superuser()
                .sql("select state from platform.organisation where id = :id")
                .param("id", house.tenant())
                .query(String.class)
                .single();
    }

    private Integer limit(House house, UsageKind kind) {
        return as(house.manager(), allowance::usage).stream()
                .filter(usage -> usage.kind() == kind)
                .map(Usage::limit)
                .findFirst()
                .orElseThrow();
    }
}
