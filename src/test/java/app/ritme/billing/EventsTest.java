package app.ritme.billing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.billing.access.Phase;
import app.ritme.billing.emulator.delivery.Distortion;
import app.ritme.billing.inbox.Reconciler;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.operator.OperatorBillingService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** However the events of Stripe come, or do not come, what is stored in the end is what Stripe says. */
@SuppressWarnings("NullAway.Init")
class EventsTest extends BillingTest {

    private static final Distortion NOTHING_ARRIVES = Distortion.NONE.withDropped(Set.of("*"));

    @Autowired
    private BillingService billing;

    @Autowired
    private Reconciler reconciler;

    @Autowired
    private OperatorBillingService operator;

    @Test
    void fourEventsInAllTheirOrdersEndTheSame() {
        stripe.distort(NOTHING_ARRIVES);
        for (List<Integer> order : ordersOf(4)) {
            House house = beginsUnheard("In order " + order);
            List<JsonNode> events = eventsOf(house).stream().limit(4).toList();
            assertThat(events).hasSize(4);

            order.forEach(one -> assertThat(deliver(events.get(one).toString())).isEqualTo(200));
            settle();

            var page = as(house.manager(), billing::page);
            assertThat(page.phase()).as(order.toString()).isEqualTo(Phase.TRIAL);
            assertThat(page.plan().orElseThrow().plan().key()).isEqualTo(PlanKey.HOUSE);
            assertThat(as(house.manager(), () -> billing.invoices(0, 9))).hasSize(1);
        }
    }

    @Test
    void shuffledDoubledAndOfAnotherVersionTheyAreUnderstood() {
        for (Distortion how : List.of(
                Distortion.NONE.withShuffled().withCopies(5),
                Distortion.NONE.withApiVersion("2026-09-30.endive"),
                Distortion.NONE.withApiVersion(""),
                Distortion.NONE.withThin())) {
            stripe.distort(how);
            House house = aSubscribedHouse("Distorted", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");

            assertThat(as(house.manager(), billing::page).phase())
                    .as(how.toString())
                    .isEqualTo(Phase.TRIAL);
        }
    }

    @Test
    void whatIsSignedWithAnotherSecretOrOfTheOtherModeIsNotHeard() {
        for (Distortion how : List.of(Distortion.NONE.withWrongSecret(), Distortion.NONE.withLive())) {
            stripe.distort(how);
            House house = beginsUnheard("Not heard");

            assertThat(as(house.manager(), billing::page).phase())
                    .as(how.toString())
                    .isEqualTo(Phase.NONE);
        }
    }

    @Test
    void withoutAnyEventWhatWasDueIsFoundByItself() {
        House house = aSubscribedHouse("Silence", PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");
        stripe.distort(NOTHING_ARRIVES);

        passTrial();
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.TRIAL);
        var found = reconciler.due();

        assertThat(found.drift()).isPositive();
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.ACTIVE);
        assertThat(reconciler.due().drift()).isZero();
    }

    @Test
    void whatCouldNotBeDeliveredIsCaughtUpAtNight() {
        House house = aSubscribedHouse("Night", PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");
        stripe.distort(NOTHING_ARRIVES);
        dashboard.delete("/v1/subscriptions/"
                + dashboard.subscription(customerOf(house)).path("id").asString());
        settle();
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.TRIAL);

        assertThat(reconciler.everything().drift()).isPositive();

        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void anEventBeforeOurOwnRowWaitsForIt() {
        House house = houses.aHouse("Early");
        stripe.distort(NOTHING_ARRIVES);
        String customer = dashboard
                .post("/v1/customers", "name=Early", "metadata[organisation]=" + house.tenant())
                .path("id")
                .asString();
        String event = anId("evt_");
        deliver(event(event, "customer.updated", customer));
        await().atMost(20, SECONDS).until(() -> statusOf(event).equals("PARKED"));

        superuser()
                .sql("update platform.stripe_event set next_attempt_at = now() where event_id = :id")
                .param("id", event)
                .update();

        await().atMost(20, SECONDS).until(() -> statusOf(event).equals("DONE"));
        assertThat(customers.house(customer)).contains(house.tenant());
    }

    @Test
    void aDatabaseThatTakesNothingIsToldToStripeWhichTriesAgain() {
        String event = event(anId("evt_"), "customer.updated", anId("cus_"));
        superuser()
                .sql("revoke insert on platform.stripe_event from app_platform")
                .update();
        try {
            assertThat(deliver(event)).isEqualTo(500);
        } finally {
            superuser()
                    .sql("grant insert on platform.stripe_event to app_platform")
                    .update();
        }
        assertThat(deliver(event)).isEqualTo(200);
    }

    @Test
    void aProcessThatDiedAfterItKeptAnEventIsFollowedByOneThatWorks() {
        House house = beginsSilently("Died early");
        String event = anId("evt_");
        superuser()
                .sql("insert into platform.stripe_event (event_id, mode, livemode, type, customer_id, payload, status,"
                        + " received_at, next_attempt_at) values (:id, 'EMULATED', false, 'customer.updated', :customer,"
                        + " :body, 'RECEIVED', now(), now())")
                .param("id", event)
                .param("customer", customerOf(house))
                .param("body", new byte[] {'{', '}'})
                .update();

        await().atMost(30, SECONDS).until(() -> statusOf(event).equals("DONE"));
        assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.TRIAL);
    }

    @Test
    void whatBreaksBetweenFetchingAndWritingLeavesNothingHalfWritten() {
        House house = beginsSilently("Died late");
        superuser()
                .sql("create function app.breaks() returns trigger language plpgsql as"
                        + " $$ begin if new.tenant_id = '" + house.tenant() + "' then raise exception 'crash'; end if;"
                        + " return new; end $$")
                .update();
        superuser()
                .sql(
                        "create trigger breaks before insert on app.billing_invoice for each row execute function app.breaks()")
                .update();
        try {
            deliver(event(anId("evt_"), "invoice.paid", customerOf(house)));
            await().atMost(20, SECONDS).until(() -> attemptsOf(house) > 0);
            assertThat(as(house.manager(), billing::page).phase()).isEqualTo(Phase.NONE);
        } finally {
            superuser().sql("drop trigger breaks on app.billing_invoice").update();
            superuser().sql("drop function app.breaks()").update();
        }
        superuser()
                .sql("update platform.billing_customer set next_attempt_at = now() where organisation_id = :house")
                .param("house", house.tenant())
                .update();

        await().atMost(20, SECONDS)
                .until(() -> as(house.manager(), billing::page).phase() == Phase.TRIAL);
    }

    @Test
    void aHolderOfTheTurnThatDiedIsNotWaitedForForever() {
        House house = beginsSilently("Died with the turn");
        superuser()
                .sql("update platform.billing_customer set lease_by = :who, lease_until = now() - interval '1 second',"
                        + " requested_seq = requested_seq + 1, next_attempt_at = now() where organisation_id = :house")
                .param("who", java.util.UUID.randomUUID())
                .param("house", house.tenant())
                .update();

        await().atMost(20, SECONDS)
                .until(() -> as(house.manager(), billing::page).phase() == Phase.TRIAL);
    }

    @Test
    void lookingAtTheLastDayAgainChangesAndMailsNothing() {
        House house = aSubscribedHouse("Replay", PlanKey.HOUSE, Interval.MONTH, "pm_card_visa");
        long entries = entriesOf(house);
        int mails = mailsTo(house.managerEmail()).size();
        var account = houses.anOperator();

        int again = as(
                account,
                Context.account(Tenancy.NONE, account.value()),
                () -> operator.replayHouse(new app.ritme.organisation.OrganisationId(house.tenant())));
        settle();

        assertThat(again).isPositive();
        assertThat(entriesOf(house)).isEqualTo(entries);
        assertThat(mailsTo(house.managerEmail())).hasSize(mails);
    }

    /** Subscribes while nothing is heard of it here. */
    private House beginsUnheard(String name) {
        House house = houses.aHouse(name);
        URI page = as(house.manager(), () -> checkout.subscribe(PlanKey.HOUSE, Interval.MONTH));
        assertThat(atStripe(page, "card", "pm_card_visa").statusCode()).isEqualTo(303);
        stripe.awaitQuiet(Duration.ofSeconds(20));
        return house;
    }

    private House beginsSilently(String name) {
        stripe.distort(NOTHING_ARRIVES);
        return beginsUnheard(name);
    }

    private List<JsonNode> eventsOf(House house) {
        String customer = customerOf(house);
        return dashboard.all("/v1/events?limit=100").stream()
                .filter(event -> event.path("data")
                        .path("object")
                        .path("customer")
                        .asString("")
                        .equals(customer))
                .toList();
    }

    private String statusOf(String event) {
        return superuser()
                .sql("select status from platform.stripe_event where event_id = :id")
                .param("id", event)
                .query(String.class)
                .single();
    }

    private int attemptsOf(House house) {
        return superuser()
                .sql("select attempts from platform.billing_customer where organisation_id = :house")
                .param("house", house.tenant())
                .query(Integer.class)
                .single();
    }

    private long entriesOf(House house) {
        return superuser()
                .sql("select count(*) from app.billing_entry where tenant_id = :house")
                .param("house", house.tenant())
                .query(Long.class)
                .single();
    }

    private static List<List<Integer>> ordersOf(int many) {
        List<List<Integer>> orders = List.of(List.of());
        for (int next = 0; next < many; next++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    List<Integer> with = new ArrayList<>(order);
                    with.add(place, next);
                    longer.add(with);
                }
            }
            orders = longer;
        }
        return orders;
    }
}
