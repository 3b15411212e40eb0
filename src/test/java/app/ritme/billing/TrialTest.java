package app.ritme.billing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.billing.access.Phase;
import app.ritme.billing.command.CancelReason;
import app.ritme.billing.command.ChangeService;
import app.ritme.billing.command.Outcome;
import app.ritme.billing.command.PaymentService;
import app.ritme.billing.command.TimeMachineService;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.Standings;
import app.ritme.shared.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Two weeks to try, and what comes after them. */
@SuppressWarnings("NullAway.Init")
class TrialTest extends BillingTest {

    @Autowired
    private BillingService billing;

    @Autowired
    private ChangeService changes;

    @Autowired
    private PaymentService payments;

    @Autowired
    private Standings standings;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TimeMachineService machine;

    @Test
    void withACardItGoesOnPaid() {
        House house = aSubscribedHouse("With a card", PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");

        passTrial();

        var page = as(house.manager(), billing::page);
        assertThat(page.phase()).isEqualTo(Phase.ACTIVE);
        assertThat(page.next().orElseThrow().at()).isAfter(stripe.clock().instant());
        assertThat(as(house.manager(), () -> billing.invoices(0, 9)))
                .filteredOn(invoice -> invoice.total().minor() > 0)
                .singleElement()
                .satisfies(invoice -> {
                    assertThat(invoice.status()).isEqualTo(InvoiceStatus.PAID);
                    assertThat(invoice.hasPdf()).isTrue();
                });
    }

    @Test
    void withoutACardItRests() {
        House house = tries("Without a card");

        passTrial();
        assertThat(phase(house)).isEqualTo(Phase.PAUSED);
        assertThat(standing(house)).isEqualTo(Standing.PAUSED);
    }

    @Test
    void restingItGoesOnAndPaysOnceACardIsGivenInThePortal() {
        House house = tries("Rested");
        passTrial();
        assertThat(as(house.manager(), changes::resume)).isEqualTo(Outcome.UNPAID);

        assertThat(atStripe(as(house.manager(), payments::cardUrl), "card", "pm_card_visa")
                        .statusCode())
                .isEqualTo(303);
        settle();
        assertThat(as(house.manager(), changes::resume)).isEqualTo(Outcome.DONE);

        assertThat(phase(house)).isEqualTo(Phase.ACTIVE);
        assertThat(standing(house)).isEqualTo(Standing.GOOD);
        assertThat(as(house.manager(), () -> billing.invoices(0, 9)))
                .filteredOn(invoice -> invoice.total().minor() > 0)
                .extracting(InvoiceRow::status)
                .containsExactly(InvoiceStatus.PAID, InvoiceStatus.VOID);
    }

    @Test
    void itsEndIsAnnouncedOnce() {
        House house = tries("Announced");
        pass(Duration.ofDays(10));
        assertThat(mailsTo(house.managerEmail())).isEmpty();

        pass(Duration.ofDays(1).plusMinutes(10));
        await().atMost(20, SECONDS).until(() -> mailsTo(house.managerEmail()).size() == 1);
        pass(Duration.ofDays(1));
        as(house.manager(), () -> payments.refresh());

        assertThat(mailsTo(house.managerEmail())).singleElement().asString().contains("trial");
    }

    @Test
    void whatWasGivenMoreAtStripeIsGivenHere() {
        House house = tries("Extended");
        Instant later = trialEnd(house).plus(Duration.ofDays(30));

        dashboard.post("/v1/subscriptions/" + subscription(house), "trial_end=" + later.getEpochSecond());
        settle();
        assertThat(trialEnd(house)).isEqualTo(later);

        passTrial();
        assertThat(phase(house)).isEqualTo(Phase.TRIAL);
    }

    @Test
    void cancelledItLastsToItsEnd() {
        House house = tries("Cancelled");

        as(house.manager(), () -> changes.cancel(CancelReason.UNUSED, ""));
        assertThat(phase(house)).isEqualTo(Phase.TRIAL);
        assertThat(as(house.manager(), billing::page).plan().orElseThrow().cancelAt())
                .isEqualTo(trialEnd(house));

        passTrial();
        assertThat(phase(house)).isEqualTo(Phase.ENDED);
        assertThat(standing(house)).isEqualTo(Standing.ENDED);
    }

    @Test
    void theTimeMachineMovesItToItsEnd() {
        House house = tries("Machine");
        Instant end = trialEnd(house);
        assertThat(as(house.manager(), machine::now).orElseThrow()).isBefore(end);

        as(house.manager(), () -> {
            machine.passUntil(end.plus(Duration.ofHours(2)));
            machine.passUntil(end); // is past, and changes nothing
            return true;
        });

        assertThat(phase(house)).isEqualTo(Phase.PAUSED);
    }

    private House tries(String name) {
        House house = houses.aHouse(name);
        assertThat(as(house.manager(), () -> checkout.startTrial(PlanKey.HOUSE, Interval.MONTH)))
                .isEqualTo(Outcome.DONE);
        return house;
    }

    private Phase phase(House house) {
        return as(house.manager(), billing::page).phase();
    }

    private Standing standing(House house) {
        return Objects.requireNonNull(as(house.manager(), () -> transactions.execute(begun -> standings.now())));
    }

    private Instant trialEnd(House house) {
        return Objects.requireNonNull(
                as(house.manager(), billing::page).plan().orElseThrow().trialEnd());
    }

    private String subscription(House house) {
        return dashboard.subscription(customerOf(house)).path("id").asString();
    }
}
