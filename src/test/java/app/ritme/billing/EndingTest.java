package app.ritme.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.billing.command.EndingService;
import app.ritme.billing.command.Outcome;
import app.ritme.billing.command.SeatService;
import app.ritme.billing.emulator.wire.Fault;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The end of a house waits for Stripe, in sight, and can be taken back until then. */
@SuppressWarnings("NullAway.Init")
class EndingTest extends BillingTest {

    @Autowired
    private EndingService ending;

    @Autowired
    private BillingService billing;

    @Autowired
    private SeatService seats;

    @Test
    void isTakenBackWhileStripeDoesNotAnswer() {
        House house = aSubscribedHouse("Staying", PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");
        assertThat(as(house.manager(), ending::waitingSince)).isEmpty();
        stripe.fail(Fault.ERROR_BEFORE, "/v1/subscriptions/", 3); // as often as the client asks
        assertThat(as(house.manager(), () -> ending.endHouse(house.slug()))).isEqualTo(Outcome.WAITING);
        assertThat(as(house.manager(), ending::waitingSince)).isPresent();
        assertThat(as(house.manager(), () -> ending.endHouse(house.slug())))
                .as("asked for twice is one wish")
                .isEqualTo(Outcome.WAITING);

        assertThat(as(house.manager(), ending::takeBack)).isEqualTo(Outcome.DONE);

        assertThat(as(house.manager(), ending::waitingSince)).isEmpty();
        assertThat(state(house)).isEqualTo("ACTIVE");
        assertThat(as(house.manager(), () -> billing.history(0, 1)))
                .extracting(HistoryRow::what)
                .containsExactly("house-end-taken-back");
        assertThatThrownBy(() -> as(house.manager(), ending::takeBack)).hasMessage("error.billing.ending");
    }

    @Test
    void comesAtOnceWhenStripeAnswersAndNothingIsChargedAfterIt() {
        House house = aSubscribedHouse("Leaving", PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");

        assertThat(as(house.manager(), () -> ending.endHouse(house.slug()))).isEqualTo(Outcome.DONE);

        assertThat(state(house)).isEqualTo("ENDED");
        settle();
        assertThat(superuser()
                        .sql("select status from app.billing_subscription where tenant_id = :id and is_current")
                        .param("id", house.tenant())
                        .query(String.class)
                        .single())
                .isEqualTo("canceled");
    }

    @Test
    void namesForWhomIsPaid() {
        House house = houses.aHouse("Seats");
        houses.aStaffMember(house, "Marieke");
        houses.aGuest(house, "Gus");

        assertThat(as(house.manager(), seats::seats).names())
                .hasSize(2)
                .contains("Marieke Test")
                .doesNotContain("Gus Test");
    }

    private String state(House house) {
        return superuser()
                .sql("select state from platform.organisation where id = :id")
                .param("id", house.tenant())
                .query(String.class)
                .single();
    }
}
