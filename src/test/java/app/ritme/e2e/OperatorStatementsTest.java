package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.account.AccountId;
import app.ritme.billing.operator.Assignment;
import app.ritme.billing.operator.OperatorHouseService;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.OrganisationId;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** How much an operator's page asks of the database where houses pay: little, however many houses and events there are. */
@Import(StatementsPerViewTest.Counting.class)
@TestPropertySource(properties = {"ritme.billing.mode=emulated", "ritme.billing.make-prices=true"})
@SuppressWarnings("NullAway.Init")
class OperatorStatementsTest extends KaribuTest {

    /** Over HTTP the check for a sign-out elsewhere is the sixth. */
    private static final int MOST = 5;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private OperatorHouseService operator;

    @BeforeEach
    void forget() {
        superuser().sql("delete from platform.stripe_event").update();
        superuser().sql("delete from platform.billing_run").update();
    }

    @Test
    void opensEveryPageOfAnOperatorWithFewStatementsHoweverMuchThereIsToShow() throws Exception {
        House house = houses.aHouse("Counted");
        fill(house, 2);
        Map<String, Integer> few = countAll(house);
        fill(house, 20);
        for (int more = 0; more < 10; more++) {
            houses.aHouse("Counted " + more);
        }

        Map<String, Integer> many = countAll(house);

        assertThat(many).as("with ten times the rows").isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isPositive());
        // What an operator said of the house is read as the house's own job, on a thread of its own: one more there.
        assertThat(few).allSatisfy((page, count) -> assertThat(
                        count + (page.contains(":slug") ? 1 : 0))
                .as(page)
                .isLessThanOrEqualTo(MOST));
    }

    private Map<String, Integer> countAll(House house) throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (var page : Pages.OPERATOR) {
            counts.put(page, opening(page.replace(":slug", house.slug())).size());
        }
        return counts;
    }

    /** In a tab that is open already. */
    private List<String> opening(String page) throws Exception {
        newBrowser();
        signInAs(houses.anOperator().value());
        open(page.equals("operator") ? "operator/billing" : "operator");
        return counter.duringClick(() -> {
            open(page);
            MockVaadin.clientRoundtrip(true);
            return true;
        });
    }

    private void fill(House house, int rows) {
        for (var status : List.of("DONE", "DEAD", "IGNORED")) {
            superuser()
                    .sql("insert into platform.stripe_event (mode, event_id, type, livemode, organisation_id, received_at,"
                            + " status, next_attempt_at) select 'EMULATED', gen_random_uuid(), 'invoice.paid', false,"
                            + " :house, now(), :status, timestamp '2040-01-01' from generate_series(1, :rows)")
                    .param("house", house.tenant())
                    .param("status", status)
                    .param("rows", rows)
                    .update();
        }
        superuser()
                .sql("insert into platform.billing_run (id, mode, kind, started_at, ended_at) select gen_random_uuid(),"
                        + " 'EMULATED', kind, now(), now() from generate_series(1, :rows),"
                        + " (values ('DUE'), ('NIGHTLY')) as k (kind)")
                .param("rows", rows)
                .update();
        AccountId account = houses.anOperator();
        for (int row = 0; row < rows; row++) {
            String reason = "said " + row;
            as(account, Context.account(Tenancy.NONE, account.value()), () -> {
                operator.assign(
                        new OrganisationId(house.tenant()), new Assignment(PlanKey.SOLO, 6, 2, 1, reason, null));
                return true;
            });
        }
    }
}
