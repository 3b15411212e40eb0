package app.ritme.billing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.billing.gateway.CustomerSnapshot;
import app.ritme.billing.ledger.BillingService;
import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.Standings;
import app.ritme.organisation.Usage;
import app.ritme.organisation.UsageKind;
import app.ritme.shared.Standing;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A payment that fails, and what follows, told once. */
@SuppressWarnings("NullAway.Init")
class DunningTest extends BillingTest {

    private static final String KEY = "ritme_house_v2_month_eur";

    @Autowired
    private BillingService billing;

    @Autowired
    private AllowanceService allowance;

    @Autowired
    private Standings standings;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void aFailedPaymentTakesNothingAwayAndIsMailedOnceForEachTry() {
        House house = houses.aHouse("Failed");
        String customer = anId("cus_");
        String sub = anId("sub_");
        String bill = anId("in_");
        Instant now = Instant.now();
        CustomerSnapshot first = snapshot(
                customer, List.of(subscription(sub, "past_due", KEY)), invoice(bill, InvoiceStatus.OPEN, 1, false));
        for (int i = 0; i < 4; i++) {
            apply(house, first, now.plusMillis(i));
        }
        await().atMost(20, SECONDS).until(() -> mailsTo(house.managerEmail()).size() == 1);

        assertThat(mailsTo(house.managerEmail()).getFirst())
                .contains("105.27")
                .contains("/o/" + house.slug() + "/billing");
        assertThat(standing(house)).isEqualTo(Standing.PAYMENT_FAILED);
        assertThat(standing(house).mayBegin()).isTrue();
        assertThat(limit(house, UsageKind.STAFF)).isEqualTo(20);
        assertThat(banner(house)).isEqualTo(BannerKind.PAYMENT_FAILED);

        apply(
                house,
                snapshot(
                        customer,
                        List.of(subscription(sub, "past_due", KEY)),
                        invoice(bill, InvoiceStatus.OPEN, 2, false)),
                now.plusMillis(10));
        await().atMost(20, SECONDS).until(() -> mailsTo(house.managerEmail()).size() == 2);
    }

    @Test
    void theBannerGoesOnceItIsPaid() {
        House house = houses.aHouse("Paid");
        String customer = anId("cus_");
        String sub = anId("sub_");
        String bill = anId("in_");
        Instant now = Instant.now();
        apply(
                house,
                snapshot(
                        customer,
                        List.of(subscription(sub, "past_due", KEY)),
                        invoice(bill, InvoiceStatus.OPEN, 1, false)),
                now);
        apply(
                house,
                snapshot(
                        customer,
                        List.of(subscription(sub, "active", KEY)),
                        invoice(bill, InvoiceStatus.PAID, 2, false)),
                now.plusMillis(1));

        assertThat(banner(house)).isEqualTo(BannerKind.NONE);
        assertThat(standing(house)).isEqualTo(Standing.GOOD);
    }

    @Test
    void aBankThatWantsMoreIsSaidFirst() {
        House house = houses.aHouse("Bank");
        apply(
                house,
                snapshot(
                        anId("cus_"),
                        List.of(subscription(anId("sub_"), "past_due", KEY)),
                        invoice(anId("in_"), InvoiceStatus.OPEN, 1, true)),
                Instant.now());

        assertThat(banner(house)).isEqualTo(BannerKind.ACTION_REQUIRED);
    }

    @Test
    void theEndLeavesEverythingToBeReadAndBeginsNothing() {
        House house = houses.aHouse("Ended");
        String customer = anId("cus_");
        String sub = anId("sub_");
        Instant now = Instant.now();
        apply(house, snapshot(customer, List.of(subscription(sub, "active", KEY))), now);
        apply(house, snapshot(customer, List.of(subscription(sub, "canceled", KEY, null, now))), now.plusMillis(1));

        assertThat(standing(house)).isEqualTo(Standing.ENDED);
        assertThat(standing(house).mayBegin()).isFalse();
        assertThat(banner(house)).isEqualTo(BannerKind.SUSPENDED);
    }

    @Test
    void aPausedTrialBeginsNothingUntilThereIsACard() {
        House house = houses.aHouse("Paused");
        String customer = anId("cus_");
        String sub = anId("sub_");
        Instant now = Instant.now();
        apply(house, snapshot(customer, List.of(subscription(sub, "trialing", KEY))), now);
        assertThat(banner(house)).isEqualTo(BannerKind.TRIAL_ENDS);

        apply(house, snapshot(customer, List.of(subscription(sub, "paused", KEY))), now.plusMillis(1));
        assertThat(standing(house)).isEqualTo(Standing.PAUSED);

        apply(house, snapshot(customer, List.of(subscription(sub, "active", KEY))), now.plusMillis(2));
        assertThat(standing(house)).isEqualTo(Standing.GOOD);
    }

    @Test
    void anOldVersionKeepsItsLimits() {
        House house = houses.aHouse("Grandfathered");
        apply(
                house,
                snapshot(anId("cus_"), List.of(subscription(anId("sub_"), "active", "ritme_house_v1_month_eur"))),
                Instant.now());

        assertThat(limit(house, UsageKind.STAFF)).isEqualTo(15);
    }

    @Test
    void anEndThatWasSetInThePortalIsShown() {
        House house = houses.aHouse("Leaving");
        Instant end = Instant.now().plusSeconds(86_400);
        apply(
                house,
                snapshot(anId("cus_"), List.of(subscription(anId("sub_"), "active", KEY, end, null))),
                Instant.now());

        assertThat(banner(house)).isEqualTo(BannerKind.CANCELS);
    }

    private Standing standing(House house) {
        return as(house.manager(), () -> transactions.execute(status -> standings.now()));
    }

    private Integer limit(House house, UsageKind kind) {
        return as(house.manager(), allowance::usage).stream()
                .filter(usage -> usage.kind() == kind)
                .map(Usage::limit)
                .findFirst()
                .orElseThrow();
    }

    private BannerKind banner(House house) {
        return as(
                house.manager(), () -> billing.page().banner(allowance.usage()).kind());
    }
}
