package app.ritme.billing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.ritme.House;
import app.ritme.billing.access.Phase;
import app.ritme.billing.gateway.CustomerSnapshot;
import app.ritme.billing.inbox.InboxWorker;
import app.ritme.billing.ledger.Applied;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is delivered, however often and in whatever order: kept once, and the newest facts win. */
@SuppressWarnings("NullAway.Init")
class DeliveryTest extends BillingTest {

    @Autowired
    private InboxWorker worker;

    @Test
    void keepsAnEventOnceThoughItComesFiftyTimesAtOnce() throws Exception {
        String id = anId("evt_");
        byte[] body = event(id, "invoice.paid", anId("cus_")).getBytes(StandardCharsets.UTF_8);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> fifty = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                fifty.add(() -> deliver(body));
            }
            for (var answer : threads.invokeAll(fifty)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(text("select count(*)::text from platform.stripe_event where event_id = :id", id))
                .isEqualTo("1");
        assertThat(text("select duplicates::text from platform.stripe_event where event_id = :id", id))
                .isEqualTo("49");
    }

    @Test
    void leavesAloneATypeItDoesNotWantAndTheOtherMode() {
        String strange = anId("evt_");
        String live = anId("evt_");

        assertThat(deliver(event(strange, "balance.available", "cus_1"))).isEqualTo(200);
        assertThat(deliver(event(live, "invoice.paid", "cus_1").replace("\"livemode\": false", "\"livemode\": true")))
                .isEqualTo(200);

        assertThat(status(strange)).isEqualTo("IGNORED");
        assertThat(status(live)).isEqualTo("IGNORED");
    }

    @Test
    void parksAnEventOfNobodyAndGivesItUpInTheEnd() {
        String id = anId("evt_");
        deliver(event(id, "invoice.paid", anId("cus_")));
        await().atMost(30, SECONDS).until(() -> status(id).equals("PARKED"));

        superuser()
                .sql("update platform.stripe_event set attempts = 11, next_attempt_at = now() where event_id = :id")
                .param("id", id)
                .update();
        worker.work();

        await().atMost(30, SECONDS).until(() -> status(id).equals("DEAD"));
    }

    @Test
    void anEventWithoutACustomerDoesNotHoldUpTheOthers() {
        House house = houses.aHouse("Ringing");
        String customer = anId("cus_");
        customers.bind(customer, house.tenant());
        String poison = anId("evt_");
        String good = anId("evt_");

        deliver(event(poison, "invoice.paid", "x").replace("\"customer\": \"x\"", "\"customer\": 5"));
        deliver(event(good, "invoice.paid", customer));

        await().atMost(30, SECONDS).until(() -> status(good).equals("RINGING"));
        assertThat(status(poison)).isNotEqualTo("DONE");
    }

    @Test
    void refusesABodyThatIsNoEvent() throws Exception {
        assertThat(deliver("[]")).isEqualTo(400);
        assertThat(deliver("{}")).isEqualTo(400);
        assertThat(deliver(new byte[] {(byte) 0xc3, (byte) 0x28})).isEqualTo(400);
        assertThat(deliver(new byte[1024 * 1024 + 1])).isEqualTo(413);
        byte[] body = event(anId("evt_"), "invoice.paid", "cus_1").getBytes(StandardCharsets.UTF_8);
        assertThat(deliver(body, null)).isEqualTo(400);
        assertThat(deliver(body, "t=abc")).isEqualTo(400);
        assertThat(deliver(body)).isEqualTo(200);
        assertThat(web.perform(get("/webhooks/stripe"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(405);
    }

    @Test
    void endsTheSameInWhateverOrderFourFetchesAreWritten() {
        for (List<Integer> order : orders(List.of(0, 1, 2, 3))) {
            House house = houses.aHouse("Orders");
            String customer = anId("cus_");
            String id = anId("sub_");
            Instant start = Instant.now().minusSeconds(60);
            List<CustomerSnapshot> fetched = List.of(
                    snapshot(customer, List.of(subscription(id, "incomplete", "ritme_house_v2_month_eur"))),
                    snapshot(customer, List.of(subscription(id, "active", "ritme_house_v2_month_eur"))),
                    snapshot(customer, List.of(subscription(id, "past_due", "ritme_house_v2_month_eur"))),
                    snapshot(customer, List.of(subscription(id, "active", "ritme_clinic_v1_month_eur"))));

            order.forEach(step -> apply(house, fetched.get(step), start.plusSeconds(step)));

            assertThat(row(house)).as("%s", order).isEqualTo("ACTIVE active CLINIC");
        }
    }

    @Test
    void discardsTheOlderFetchThatIsWrittenLast() {
        House house = houses.aHouse("Late");
        String customer = anId("cus_");
        String id = anId("sub_");
        Instant now = Instant.now();

        Applied newer =
                apply(house, snapshot(customer, List.of(subscription(id, "active", "ritme_house_v2_month_eur"))), now);
        Applied older = apply(
                house,
                snapshot(customer, List.of(subscription(id, "canceled", "ritme_house_v2_month_eur", null, now))),
                now.minusMillis(1));

        assertThat(newer.written()).isTrue();
        assertThat(older.written()).isFalse();
        assertThat(row(house)).isEqualTo("ACTIVE active HOUSE");
    }

    @Test
    void writingTheSameAgainChangesNothing() {
        House house = houses.aHouse("Again");
        CustomerSnapshot fetched =
                snapshot(anId("cus_"), List.of(subscription(anId("sub_"), "active", "ritme_house_v2_month_eur")));
        Instant now = Instant.now();

        assertThat(apply(house, fetched, now).changed()).isTrue();
        for (int i = 1; i <= 5; i++) {
            assertThat(apply(house, fetched, now.plusMillis(i)).changed()).isFalse();
        }
        assertThat(text(
                        "select count(*)::text from app.billing_entry where tenant_id = :id::uuid",
                        house.tenant().toString()))
                .isEqualTo("1");
    }

    @Test
    void keepsAccessOnAWordItDoesNotKnowAndTellsTheOperator() {
        House house = houses.aHouse("Unknown");
        String customer = anId("cus_");
        String id = anId("sub_");
        Instant now = Instant.now();
        apply(house, snapshot(customer, List.of(subscription(id, "active", "ritme_house_v2_month_eur"))), now);

        Applied strange = apply(
                house,
                snapshot(customer, List.of(subscription(id, "hibernating", "ritme_house_v2_month_eur"))),
                now.plusMillis(1));

        assertThat(strange.phase()).isEqualTo(Phase.ACTIVE);
        assertThat(strange.alert()).isEqualTo("UNKNOWN_STATUS");
    }

    private String row(House house) {
        return text(
                "select a.phase || ' ' || s.status || ' ' || s.plan from app.billing_account a"
                        + " join app.billing_subscription s on s.tenant_id = a.tenant_id and s.is_current"
                        + " where a.tenant_id = :id::uuid",
                house.tenant().toString());
    }

    private String status(String event) {
        return text("select status from platform.stripe_event where event_id = :id", event);
    }

    private String text(String sql, String id) {
        return superuser().sql(sql).param("id", id).query(String.class).single();
    }

    private static List<List<Integer>> orders(List<Integer> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Integer>>();
        for (Integer first : of) {
            var rest = new ArrayList<>(of);
            rest.remove(first);
            for (List<Integer> order : orders(rest)) {
                var whole = new ArrayList<Integer>();
                whole.add(first);
                whole.addAll(order);
                all.add(whole);
            }
        }
        return all;
    }
}
