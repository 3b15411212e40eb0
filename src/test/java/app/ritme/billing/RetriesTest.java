package app.ritme.billing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.billing.access.Phase;
import app.ritme.billing.command.PaymentService;
import app.ritme.billing.emulator.api.Dunning;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.Standings;
import app.ritme.shared.Refusal;
import app.ritme.shared.Standing;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A renewal that is not paid, over the weeks in which Stripe tries again. */
@SuppressWarnings("NullAway.Init")
class RetriesTest extends BillingTest {

    private static final Duration A_MONTH = Duration.ofDays(31).plusHours(3);

    @Autowired
    private BillingService billing;

    @Autowired
    private PaymentService payments;

    @Autowired
    private Standings standings;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void eachTryIsMailedOnceAndEverythingGoesOn() {
        House house = isRefused("Each try", "pm_card_chargeCustomerFail");

        assertThat(phase(house)).isEqualTo(Phase.GRACE);
        assertThat(standing(house)).isEqualTo(Standing.PAYMENT_FAILED);
        assertThat(standing(house).mayBegin()).isTrue();
        assertThat(banner(house)).isEqualTo(BannerKind.PAYMENT_FAILED);
        assertThatThrownBy(() -> as(house.manager(), () -> checkout.subscribe(PlanKey.SOLO, Interval.MONTH)))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.billing.pay-first");
        await().atMost(20, SECONDS).until(() -> failures(house) == 1);

        pass(Duration.ofDays(3).plusHours(1));
        await().atMost(20, SECONDS).until(() -> failures(house) == 2);
        settle();
        assertThat(failures(house)).isEqualTo(2);
    }

    @Test
    void anotherCardPaysAtTheNextTry() {
        House house = isRefused("Another card", "pm_card_chargeCustomerFail");

        atStripe(as(house.manager(), payments::cardUrl), "card", "pm_card_visa");
        pass(Duration.ofDays(3).plusHours(1));

        assertThat(phase(house)).isEqualTo(Phase.ACTIVE);
        assertThat(banner(house)).isEqualTo(BannerKind.NONE);
        assertThat(standing(house)).isEqualTo(Standing.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"CANCEL, ENDED, ENDED", "UNPAID, UNPAID, UNPAID", "LEAVE_PAST_DUE, UNPAID, UNPAID"})
    void whenEveryTryWasInVainItRestsWhateverIsSetAtStripe(Dunning.End set, Phase phase, Standing standing) {
        stripe.dunningEndsWith(set);
        House house = isRefused("In vain " + set, "pm_card_chargeCustomerFail");

        pass(Duration.ofDays(31));
        as(house.manager(), payments::refresh);

        assertThat(phase(house)).isEqualTo(phase);
        assertThat(standing(house)).isEqualTo(standing);
        assertThat(standing(house).mayBegin()).isFalse();
        assertThat(as(house.manager(), () -> billing.invoices(0, 9))).isNotEmpty();
    }

    @Test
    void aCardThatIsLostForGoodIsNotTriedAgainAndTheMailSaysSo() {
        House house = isRefused("Lost card", "pm_card_visa_chargeDeclinedLostCard");

        assertThat(phase(house)).isEqualTo(Phase.GRACE);
        assertThat(as(house.manager(), billing::page).open().orElseThrow().nextAttempt())
                .isNull();
        await().atMost(20, SECONDS).until(() -> failures(house) == 1);
    }

    @ParameterizedTest
    @CsvSource({"void", "mark_uncollectible"})
    void anInvoiceThatIsGivenUpAtStripeAsksForNothing(String how) {
        House house = isRefused("Given up " + how, "pm_card_chargeCustomerFail");
        String invoice = dashboard
                .all("/v1/invoices?status=open&customer=" + customerOf(house))
                .getFirst()
                .path("id")
                .asString();

        dashboard.post("/v1/invoices/" + invoice + "/" + how);
        settle();

        assertThat(as(house.manager(), billing::page).open()).isEmpty();
        assertThat(as(house.manager(), () -> billing.invoices(0, 9)))
                .extracting(InvoiceRow::status)
                .contains(how.equals("void") ? InvoiceStatus.VOID : InvoiceStatus.UNCOLLECTIBLE);
    }

    @Test
    void aCardThatExpiresIsAnnouncedOnce() {
        House house = aPayingHouse("Expires", PlanKey.SOLO, Interval.MONTH);
        String card = dashboard
                .all("/v1/payment_methods?type=card&customer=" + customerOf(house))
                .getFirst()
                .path("id")
                .asString();
        var next = stripe.clock().instant().atZone(ZoneOffset.UTC);

        dashboard.post(
                "/v1/payment_methods/" + card,
                "card[exp_month]=" + next.getMonthValue(),
                "card[exp_year]=" + next.getYear());
        as(house.manager(), payments::refresh);
        as(house.manager(), payments::refresh);

        await().atMost(20, SECONDS).until(() -> subjects(house).stream().anyMatch(mail -> mail.contains("expire")));
        assertThat(subjects(house)).filteredOn(mail -> mail.contains("expire")).hasSize(1);
    }

    private House isRefused(String name, String card) {
        House house = aPayingHouse(name, PlanKey.HOUSE, Interval.MONTH);
        assertThat(phase(house)).isEqualTo(Phase.ACTIVE);
        atStripe(as(house.manager(), payments::cardUrl), "card", card);
        pass(A_MONTH);
        return house;
    }

    private Phase phase(House house) {
        return as(house.manager(), billing::page).phase();
    }

    private Standing standing(House house) {
        return Objects.requireNonNull(as(house.manager(), () -> transactions.execute(begun -> standings.now())));
    }

    private BannerKind banner(House house) {
        return as(house.manager(), billing::page).banner(List.of()).kind();
    }

    private List<String> subjects(House house) {
        return mailsTo(house.managerEmail());
    }

    private long failures(House house) {
        return subjects(house).stream()
                .filter(mail -> mail.contains("29.00") || mail.contains("35.09"))
                .count();
    }
}
