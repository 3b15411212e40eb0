package app.ritme.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.billing.access.Phase;
import app.ritme.billing.command.Returned;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.shared.NotFoundException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Begins on Stripe's page, comes back, and is what Stripe says it is. */
@SuppressWarnings("NullAway.Init")
class SubscribeTest extends BillingTest {

    private static final Pattern SESSION = Pattern.compile("session_id=(cs_\\w+)");

    @Autowired
    private BillingService billing;

    @Test
    void isServedOnceItIsPaidWhetherOrNotAnybodyComesBack() {
        House house = aSubscribedHouse("Nobody back", PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");

        var page = as(house.manager(), billing::page);
        assertThat(page.phase()).isEqualTo(Phase.TRIAL);
        assertThat(page.plan().orElseThrow().plan().key()).isEqualTo(PlanKey.HOUSE);
        assertThat(page.card().orElseThrow().last4()).isEqualTo("4242");
    }

    @Test
    void isConfirmedToWhoeverComesBackBeforeTheEvent() {
        House house = houses.aHouse("Back first");
        URI page = as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.YEAR));
        assertThatThrownBy(() -> as(house.manager(), () -> checkout.returned("cs_test_unknown")))
                .isInstanceOf(NotFoundException.class);

        HttpResponse<String> paid = atStripe(page, "card", "pm_card_visa");
        String session = session(paid);

        assertThat(as(house.manager(), () -> checkout.returned(session))).isEqualTo(Returned.CONFIRMED);
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.TRIAL);
    }

    private static String session(HttpResponse<String> paid) {
        Matcher found = SESSION.matcher(paid.headers().firstValue("Location").orElseThrow());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
