package app.ritme.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.account.AccountId;
import app.ritme.billing.access.Phase;
import app.ritme.billing.command.CheckoutService;
import app.ritme.billing.command.EndingService;
import app.ritme.billing.command.Outcome;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.operator.Assignment;
import app.ritme.billing.operator.OperatorHouseService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.OrganisationId;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import com.stripe.StripeClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Where nobody pays: no client, no webhook, and the operator's word is all there is. */
@SuppressWarnings("NullAway.Init")
class WithoutStripeTest extends RitmeTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private BillingService billing;

    @Autowired
    private CheckoutService checkout;

    @Autowired
    private EndingService ending;

    @Autowired
    private OperatorHouseService operator;

    @Autowired
    private AllowanceService allowance;

    @Test
    void hasNoClientAndNoWebhook() throws Exception {
        assertThat(context.getBeansOfType(StripeClient.class)).isEmpty();
        var web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        assertThat(web.perform(post("/webhooks/stripe").content("{}"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void nothingIsSold() {
        House house = houses.aHouse("Free");

        assertThat(as(house.manager(), billing::page).mode()).isEqualTo(BillingMode.DISABLED);
        assertThatThrownBy(() -> as(house.manager(), () -> checkout.subscribe(PlanKey.HOUSE, Interval.MONTH)))
                .hasMessage("error.billing.disabled");
    }

    @Test
    void theOperatorSaysWhatAHouseMayDo() {
        House house = houses.aHouse("Hosted");
        AccountId account = houses.anOperator();

        as(account, Context.account(Tenancy.NONE, account.value()), () -> {
            operator.assign(new OrganisationId(house.tenant()), new Assignment(PlanKey.SOLO, 6, 2, 1, "our own", null));
            return true;
        });

        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.ASSIGNED);
        assertThat(as(house.manager(), allowance::usage))
                .anyMatch(usage -> Integer.valueOf(2).equals(usage.limit()));
    }

    @Test
    void aHouseEndsAtOnce() {
        House house = houses.aHouse("Ending");

        assertThat(as(house.manager(), () -> ending.endHouse(house.slug()))).isEqualTo(Outcome.DONE);
    }
}
