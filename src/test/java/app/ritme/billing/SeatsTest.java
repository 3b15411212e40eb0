package app.ritme.billing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.billing.access.Phase;
import app.ritme.billing.command.ChangePreview;
import app.ritme.billing.command.ChangeService;
import app.ritme.billing.command.PaymentService;
import app.ritme.billing.command.SeatService;
import app.ritme.billing.emulator.delivery.Distortion;
import app.ritme.billing.emulator.wire.Fault;
import app.ritme.billing.inbox.Reconciler;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.people.InvitationService;
import app.ritme.people.MemberId;
import app.ritme.people.TeamService;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;

/** For how many is paid: counted when it is sent, a minute after somebody came or went, and compared at night. */
@SuppressWarnings("NullAway.Init")
class SeatsTest extends BillingTest {

    @Autowired
    @Qualifier("stripeCommand")
    private Tasks.Kind task;

    @Autowired
    private Reconciler reconciler;

    @Autowired
    private SeatService seats;

    @Autowired
    private ChangeService changes;

    @Autowired
    private PaymentService payments;

    @Autowired
    private BillingService billing;

    @Autowired
    private TeamService team;

    @Autowired
    private InvitationService invitations;

    @Test
    void whoComesAndGoesWithinAMinuteCostsNothing() {
        House house = aHouseThatPays("Come and go");
        count(house);
        int before = changesAtStripe(house);

        List<House.Person> came = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            came.add(houses.aStaffMember(house, "Guest teacher"));
        }
        came.forEach(person -> leave(house, person));
        assertThat(waiting(house)).hasSize(1);
        count(house);

        assertThat(quantity(house)).isEqualTo(1);
        assertThat(changesAtStripe(house)).isEqualTo(before);
    }

    @Test
    void whoStaysIsPaidForFromThenOnAndAnEventCountsNobodyAgain() {
        House house = aHouseThatPays("Stays");
        houses.aStaffMember(house, "Marieke");
        houses.aStaffMember(house, "Siem");
        count(house);

        assertThat(quantity(house)).isEqualTo(3);
        settle();
        assertThat(billed(house)).isEqualTo(3);
        assertThat(as(house.manager(), seats::seats).working()).isEqualTo(3);
        assertThat(waiting(house)).isEmpty();
    }

    @Test
    void whileStripeDoesNotAnswerItIsAskedAgainAndTheLastCountHolds() {
        House house = aHouseThatPays("Down");
        houses.aStaffMember(house, "Marieke");
        UUID first = waiting(house).getFirst();
        stripe.fail(Fault.RATE_LIMITED, "/v1/subscriptions/" + subscriptionOf(house), 1);
        assertThatThrownBy(() -> count(house, first)).isInstanceOf(IllegalStateException.class);
        assertThat(quantity(house)).isEqualTo(1);

        House.Person siem = houses.aStaffMember(house, "Siem");
        houses.aStaffMember(house, "Nina");
        leave(house, siem);
        count(house);

        assertThat(quantity(house)).isEqualTo(3);
    }

    @Test
    void whoLeavesWhileAPaymentIsMissingIsNotPaidForAnyLonger() {
        House house = aHouseThatPays("Late");
        House.Person marieke = houses.aStaffMember(house, "Marieke");
        count(house);
        atStripe(as(house.manager(), payments::cardUrl), "card", "pm_card_chargeCustomerFail");
        pass(Duration.ofDays(32));
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.GRACE);

        leave(house, marieke);
        count(house);
        assertThat(quantity(house)).isEqualTo(1);
    }

    @Test
    void anotherPlanRightAfterSomebodyLeftIsForThoseWhoAreThere() {
        House house = aHouseThatPays("Right after");
        houses.aStaffMember(house, "Marieke");
        House.Person siem = houses.aStaffMember(house, "Siem");
        count(house);
        ChangePreview before = as(house.manager(), () -> changes.preview(PlanKey.CLINIC, Interval.MONTH));
        assertThat(before.quantity()).isEqualTo(3);

        leave(house, siem);
        assertThatThrownBy(() -> as(house.manager(), () -> changes.confirm(before.id())))
                .hasMessage("error.billing.preview-old");
        ChangePreview after = as(house.manager(), () -> changes.preview(PlanKey.CLINIC, Interval.MONTH));
        assertThat(after.quantity()).isEqualTo(2);
        as(house.manager(), () -> changes.confirm(after.id()));

        assertThat(quantity(house)).isEqualTo(2);
        int changed = changesAtStripe(house);
        count(house);
        assertThat(changesAtStripe(house)).isEqualTo(changed);
    }

    @Test
    void guestsAndThoseWhoWereOnlyAskedInAreNotPaidFor() {
        House house = aHouseThatPays("Guests");
        houses.aGuest(house, "Gus");
        houses.aVisitor(house, "Vera");
        invite(house, "Ines");
        count(house);
        assertThat(quantity(house)).isEqualTo(1);

        houses.aStaffMember(house, "Marieke");
        count(house);
        assertThat(quantity(house)).isEqualTo(2);
    }

    @Test
    void ofTwoWhoAreAskedInAtOnceForTheLastSeatOneIs() throws Exception {
        House house = aSubscribedHouse("Last seat", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        var start = new CyclicBarrier(2);
        Callable<String> ask = () -> {
            start.await();
            try {
                invite(house, "Nina");
                return "asked";
            } catch (Refusal refusal) {
                return String.valueOf(refusal.getMessage());
            }
        };

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> one = threads.submit(ask);
            Future<String> other = threads.submit(ask);
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder("asked", "error.allowance.staff");
        }
    }

    @Test
    void anItemThatWasReplacedAtStripeIsFoundOnTheSecondTry() {
        House house = aHouseThatPays("Replaced");
        count(house);
        stripe.distort(Distortion.NONE.withDropped(Set.of("*")));
        JsonNode there = dashboard.subscription(customerOf(house));
        String price = there.at("/items/data/0/price/id").asString();
        dashboard.post("/v1/subscription_items", "subscription=" + subscriptionOf(house), "price=" + price);
        dashboard.delete(
                "/v1/subscription_items/" + there.at("/items/data/0/id").asString());
        stripe.distort(Distortion.NONE);
        houses.aStaffMember(house, "Marieke");
        UUID wish = waiting(house).getFirst();

        assertThatThrownBy(() -> count(house, wish)).isInstanceOf(IllegalStateException.class);
        count(house, wish);
        assertThat(quantity(house)).isEqualTo(2);
    }

    @Test
    void theNightFindsSeatsThatAreBilledAndNotThereAndSetsThemRight() {
        House house = aHouseThatPays("Night");
        count(house);
        JsonNode there = dashboard.subscription(customerOf(house));
        dashboard.post(
                "/v1/subscriptions/" + subscriptionOf(house),
                "items[0][id]=" + there.at("/items/data/0/id").asString(),
                "items[0][quantity]=7");
        settle();
        assertThat(billed(house)).isEqualTo(7);
        assertThat(as(house.manager(), seats::seats).working()).isEqualTo(1);

        assertThat(reconciler.everything().drift()).isPositive();
        await().atMost(20, SECONDS).until(() -> quantity(house) == 1);
        settle();
        long wishes = wishes(house);
        reconciler.everything();
        assertThat(wishes(house)).isEqualTo(wishes);
    }

    private House aHouseThatPays(String name) {
        House house = aSubscribedHouse(name, PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");
        dashboard.post("/v1/subscriptions/" + subscriptionOf(house), "trial_end=now");
        settle();
        return house;
    }

    private void leave(House house, House.Person person) {
        doAs(house.manager(), () -> team.endMembership(new MemberId(person.member())));
    }

    private void invite(House house, String name) {
        as(
                house.manager(),
                () -> invitations.inviteToTeam(
                        Houses.person(name, Optional.of(Houses.anAddress(name))), Role.STAFF, Set.of()));
    }

    /** As when the minute is over. */
    private void count(House house) {
        waiting(house).forEach(wish -> count(house, wish));
    }

    private void count(House house, UUID wish) {
        doIn(Context.job(house.tenant()), () -> task.work().on(wish));
    }

    private List<UUID> waiting(House house) {
        return superuser()
                .sql("select id from app.stripe_command where tenant_id = :tenant and kind = 'SEATS'"
                        + " and status in ('PENDING', 'UNKNOWN') order by id")
                .param("tenant", house.tenant())
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    private long wishes(House house) {
        return superuser()
                .sql("select count(*) from app.stripe_command where tenant_id = :tenant and kind = 'SEATS'")
                .param("tenant", house.tenant())
                .query(Long.class)
                .single();
    }

    private String subscriptionOf(House house) {
        return dashboard.subscription(customerOf(house)).at("/id").asString();
    }

    private long quantity(House house) {
        return dashboard
                .subscription(customerOf(house))
                .at("/items/data/0/quantity")
                .asLong();
    }

    private int changesAtStripe(House house) {
        String subscription = subscriptionOf(house);
        return (int) dashboard.all("/v1/events?limit=100&type=customer.subscription.updated").stream()
                .filter(event -> event.at("/data/object/id").asString().equals(subscription))
                .count();
    }

    private long billed(House house) {
        return as(house.manager(), billing::page).seated().orElseThrow().quantity();
    }
}
