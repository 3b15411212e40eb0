package app.ritme.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.account.AccountId;
import app.ritme.billing.access.Phase;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.operator.OperatorBillingService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.people.MemberData;
import app.ritme.people.MemberId;
import app.ritme.people.TeamService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Role;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** One house, one customer of Stripe's, and those who handle it. */
@SuppressWarnings("NullAway.Init")
class HousesTest extends BillingTest {

    @Autowired
    private BillingService billing;

    @Autowired
    private TeamService team;

    @Autowired
    private OperatorBillingService operator;

    @Test
    void aCustomerThatIsDeletedAtStripeEndsWhatItPaidForAndAnotherMayBeMade() {
        House house = aSubscribedHouse("Deleted", PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");
        String before = customerOf(house);
        dashboard.delete("/v1/customers/" + before);
        settle();

        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.ENDED);
        assertThat(alert(house)).isEqualTo("CUSTOMER_DELETED");

        subscribe(house, PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        assertThat(customers.of(house.tenant())).isPresent().get().isNotEqualTo(before);
        assertThat(customers.house(before)).contains(house.tenant());
        BillingPage page = as(house.manager(), billing::page);
        assertThat(page.phase()).isEqualTo(Phase.ACTIVE);
        assertThat(page.plan().orElseThrow().plan().key()).isEqualTo(PlanKey.SOLO);
        assertThat(alert(house)).isEmpty();
    }

    @Test
    void aPaymentThatIsDisputedTakesNothingAwayAndTheOperatorIsTold() {
        House house = aSubscribedHouse("A dispute", PlanKey.HOUSE, Interval.MONTH, "pm_card_createDispute");
        assertThat(alert(house)).isEmpty();
        passTrial();

        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.ACTIVE);
        assertThat(alert(house)).isEqualTo("DISPUTE");
        AccountId account = houses.anOperator();
        assertThat(as(account, Context.account(Tenancy.NONE, account.value()), operator::health)
                        .houses())
                .anySatisfy(told -> {
                    assertThat(told.slug().value()).isEqualTo(house.slug());
                    assertThat(told.alert()).isEqualTo("DISPUTE");
                });

        String dispute = dashboard.all("/v1/disputes").getFirst().path("id").asString();
        dashboard.post("/v1/disputes/" + dispute + "/close"); // and lost
        settle();
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.ACTIVE);
        assertThat(alert(house)).isEmpty();
    }

    @Test
    void twoHousesOfTheSamePersonAreTwoCustomers() {
        House a = houses.aHouse("First of two");
        House b = houses.aHouse("Second of two");
        EmailAddress same = new EmailAddress("owner@" + a.slug() + ".example");
        mail(a, same);
        mail(b, same);
        subscribe(a, PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        subscribe(b, PlanKey.HOUSE, Interval.YEAR, "pm_card_visa");

        assertThat(dashboard.all("/v1/customers?email=" + same.value())).hasSize(2);
        assertThat(customers.of(a.tenant())).isNotEqualTo(customers.of(b.tenant()));
        assertThat(as(a.manager(), billing::page).plan().orElseThrow().plan().key())
                .isEqualTo(PlanKey.SOLO);
        assertThat(as(b.manager(), billing::page).plan().orElseThrow().plan().key())
                .isEqualTo(PlanKey.HOUSE);
    }

    @Test
    void theRightToHandleItIsHandedOnAndTheCustomerStays() {
        House house = aSubscribedHouse("Handed on", PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");
        House.Person next = houses.aManager(house, "Mo");
        String customer = customerOf(house);
        assertThatThrownBy(() -> as(next, billing::page)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> handle(house.manager(), house.manager(), false))
                .hasMessage("error.team.last-billing");

        handle(house.manager(), next, true);
        handle(next, house.manager(), false);

        assertThat(as(next, billing::page).phase()).isEqualTo(Phase.TRIAL);
        assertThatThrownBy(() -> as(house.manager(), billing::page)).isInstanceOf(AccessDeniedException.class);
        assertThat(customers.of(house.tenant())).contains(customer);
    }

    private void handle(House.Person who, House.Person whose, boolean billing) {
        doAs(who, () -> team.change(new MemberId(whose.member()), new MemberData(Role.MANAGER, billing, Set.of())));
    }

    private void mail(House house, EmailAddress address) {
        superuser()
                .sql("update app.person set email = :email where tenant_id = :tenant")
                .param("email", address.value())
                .param("tenant", house.tenant())
                .update();
    }

    private String alert(House house) {
        return superuser()
                .sql("select coalesce(alert, '') from platform.billing_standing where organisation_id = :house")
                .param("house", house.tenant())
                .query(String.class)
                .single();
    }
}
