package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.billing.emulator.api.Dunning;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("As time passes at the emulator")
class TimeTest {

    private static final long NOW = Talk.NOW.getEpochSecond();
    private static final long DAY = 86_400;

    private final Talk talk = new Talk();

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    @DisplayName("a subscription is renewed on the 31st where there is one, its invoice paid an hour later")
    void renewal() {
        JsonNode subscription = talk.subscribe(talk.customerWith("pm_card_visa"), talk.price(4_900, "month"));

        after(29);

        JsonNode renewed =
                talk.get("/v1/subscriptions/" + subscription.path("id").asString());
        assertThat(renewed.at("/items/data/0/current_period_start").asLong()).isEqualTo(NOW + 28 * DAY);
        assertThat(renewed.at("/items/data/0/current_period_end").asLong()).isEqualTo(NOW + 59 * DAY);
        JsonNode invoice =
                talk.get("/v1/invoices/" + renewed.path("latest_invoice").asString());
        assertThat(invoice.path("status").asString()).isEqualTo("paid");
        assertThat(invoice.at("/status_transitions/paid_at").asLong()).isEqualTo(NOW + 28 * DAY + 3_600);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"CANCEL,canceled", "UNPAID,unpaid", "LEAVE_PAST_DUE,past_due"})
    @DisplayName("a card that refuses is tried for two weeks; then what was set for that happens")
    void dunning(Dunning.End end, String status) {
        talk.stripe.dunningEndsWith(end);
        String customer = talk.customerWith("pm_card_visa");
        JsonNode subscription = talk.subscribe(customer, talk.price(4_900, "month"));
        String method = talk.post("/v1/payment_methods/pm_card_chargeCustomerFail/attach", "customer=" + customer)
                .path("id")
                .asString();
        talk.post("/v1/customers/" + customer, "invoice_settings[default_payment_method]=" + method);

        after(29);
        assertThat(status(subscription)).isEqualTo("past_due");
        after(41);
        assertThat(status(subscription)).isEqualTo("past_due");
        after(43);
        assertThat(status(subscription)).isEqualTo(status);
        JsonNode invoice = talk.get(
                        "/v1/invoices?subscription=" + subscription.path("id").asString())
                .at("/data/0");
        assertThat(invoice.path("attempt_count").asLong()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"pause,paused", "cancel,canceled", "create_invoice,past_due"})
    @DisplayName("a trial without a card ends as was said at its beginning")
    void trial(String behaviour, String status) {
        JsonNode subscription = aTrial(talk.customer(), behaviour);

        after(13);
        assertThat(status(subscription)).isEqualTo("trialing");
        assertThat(types()).contains("customer.subscription.trial_will_end");
        after(15);
        assertThat(status(subscription)).isEqualTo(status);
    }

    @Test
    @DisplayName("a paused subscription goes on when a card is there")
    void resumes() {
        String customer = talk.customer();
        JsonNode subscription = aTrial(customer, "pause");
        after(15);
        String method = talk.post("/v1/payment_methods/pm_card_visa/attach", "customer=" + customer)
                .path("id")
                .asString();
        talk.post("/v1/customers/" + customer, "invoice_settings[default_payment_method]=" + method);

        JsonNode resumed = talk.post(
                "/v1/subscriptions/" + subscription.path("id").asString() + "/resume", "billing_cycle_anchor=now");

        assertThat(resumed.path("status").asString()).isEqualTo("active");
        assertThat(resumed.path("billing_cycle_anchor").asLong()).isEqualTo(NOW + 15 * DAY);
    }

    @Test
    @DisplayName("what is not paid to go on is void after 23 hours, or when it is asked for anew")
    void resumptionUnpaid() {
        String customer = talk.customer();
        JsonNode subscription = aTrial(customer, "pause");
        String path = "/v1/subscriptions/" + subscription.path("id").asString();
        after(15);

        talk.post(path + "/resume");
        talk.post(path + "/resume");
        assertThat(invoices(customer)).containsExactly("open", "void", "paid");
        after(16);
        assertThat(invoices(customer)).containsExactly("void", "void", "paid");
        assertThat(status(subscription)).isEqualTo("paused");
    }

    /** Of two weeks and without a card. */
    private JsonNode aTrial(String customer, String behaviour) {
        return talk.subscribe(
                customer,
                talk.price(4_900, "month"),
                "trial_period_days=14",
                "trial_settings[end_behavior][missing_payment_method]=" + behaviour);
    }

    private List<String> invoices(String customer) {
        return talk.get("/v1/invoices?customer=" + customer)
                .path("data")
                .valueStream()
                .map(invoice -> invoice.path("status").asString())
                .toList();
    }

    @Test
    @DisplayName(
            "a paused subscription can be given another way to pay and another quantity, which cost nothing before it goes on")
    void changesWhilePaused() {
        String customer = talk.customer();
        JsonNode subscription = aTrial(customer, "pause");
        String path = "/v1/subscriptions/" + subscription.path("id").asString();
        after(60);
        String method = talk.post("/v1/payment_methods/pm_card_visa/attach", "customer=" + customer)
                .path("id")
                .asString();

        talk.post(path, "default_payment_method=" + method);
        talk.post(
                path,
                "items[0][id]=" + subscription.at("/items/data/0/id").asString(),
                "items[0][quantity]=3",
                "proration_behavior=always_invoice");
        assertThat(status(subscription)).isEqualTo("paused");
        assertThat(talk.get("/v1/invoices?customer=" + customer).path("data")).hasSize(1);

        JsonNode resumed = talk.post(path + "/resume?expand[0]=latest_invoice", "billing_cycle_anchor=now");
        assertThat(resumed.path("status").asString()).isEqualTo("active");
        assertThat(resumed.at("/latest_invoice/total").asLong()).isEqualTo(3 * 4_900);
    }

    @Test
    @DisplayName(
            "a schedule changes the price at the end of the period, without a credit, and lets go of the subscription later")
    void schedule() {
        JsonNode subscription = talk.subscribe(talk.customerWith("pm_card_visa"), talk.price(9_900, "month"));
        String path = "/v1/subscriptions/" + subscription.path("id").asString();
        String lower = talk.price(4_900, "month");
        JsonNode schedule = talk.post(
                "/v1/subscription_schedules",
                "from_subscription=" + subscription.path("id").asString());
        talk.post(
                "/v1/subscription_schedules/" + schedule.path("id").asString(),
                "end_behavior=release",
                "proration_behavior=none",
                "phases[0][start_date]=" + NOW,
                "phases[0][end_date]=" + (NOW + 28 * DAY),
                "phases[0][items][0][price]="
                        + subscription.at("/items/data/0/price/id").asString(),
                "phases[1][start_date]=" + (NOW + 28 * DAY),
                "phases[1][items][0][price]=" + lower);
        JsonNode upcoming = talk.post(
                "/v1/invoices/create_preview",
                "subscription=" + subscription.path("id").asString());

        after(29);
        JsonNode changed = talk.get(path + "?expand[0]=latest_invoice");
        after(90);
        JsonNode free = talk.get(path);

        assertThat(upcoming.path("total").asLong()).isEqualTo(4_900);
        assertThat(changed.at("/items/data/0/price/id").asString()).isEqualTo(lower);
        assertThat(changed.at("/latest_invoice/total").asLong()).isEqualTo(4_900);
        assertThat(free.path("schedule").isNull()).isTrue();
        assertThat(talk.get("/v1/subscription_schedules").at("/data/0/status").asString())
                .isEqualTo("released");
    }

    @Test
    @DisplayName("a schedule is over with its subscription")
    void scheduleEndsToo() {
        JsonNode subscription = talk.subscribe(talk.customerWith("pm_card_visa"), talk.price(9_900, "month"));
        String id = subscription.path("id").asString();
        talk.post("/v1/subscription_schedules", "from_subscription=" + id);

        talk.delete("/v1/subscriptions/" + id);
        after(90);

        assertThat(talk.get("/v1/subscription_schedules").at("/data/0/status").asString())
                .isEqualTo("canceled");
        assertThat(status(subscription)).isEqualTo("canceled");
    }

    @Test
    @DisplayName("a change nobody paid for is dropped after 23 hours, and its invoice void")
    void pendingUpdateExpires() {
        String customer = talk.customerWith("pm_card_visa");
        JsonNode subscription = talk.subscribe(customer, talk.price(4_900, "month"));
        String method = talk.post("/v1/payment_methods/pm_card_chargeCustomerFail/attach", "customer=" + customer)
                .path("id")
                .asString();
        talk.post("/v1/customers/" + customer, "invoice_settings[default_payment_method]=" + method);
        JsonNode waiting = talk.post(
                "/v1/subscriptions/" + subscription.path("id").asString(),
                "items[0][id]=" + subscription.at("/items/data/0/id").asString(),
                "items[0][price]=" + talk.price(9_900, "month"),
                "proration_behavior=always_invoice",
                "payment_behavior=pending_if_incomplete");
        assertThat(waiting.path("pending_update").isNull()).isFalse();

        after(1);

        JsonNode kept = talk.get("/v1/subscriptions/" + subscription.path("id").asString());
        assertThat(kept.path("pending_update").isNull()).isTrue();
        assertThat(kept.path("status").asString()).isEqualTo("active");
        assertThat(kept.at("/items/data/0/price/unit_amount").asLong()).isEqualTo(4_900);
        assertThat(talk.get("/v1/invoices/" + waiting.path("latest_invoice").asString())
                        .path("status")
                        .asString())
                .isEqualTo("void");
    }

    @Test
    @DisplayName("a first payment that does not come expires, and a cancellation takes place")
    void expiries() {
        JsonNode incomplete =
                talk.subscribe(talk.customerWith("pm_card_chargeCustomerFail"), talk.price(4_900, "month"));
        JsonNode ending = talk.subscribe(
                talk.customerWith("pm_card_visa"), talk.price(4_900, "month"), "cancel_at_period_end=true");

        after(1);
        assertThat(status(incomplete)).isEqualTo("incomplete_expired");
        assertThat(status(ending)).isEqualTo("active");
        after(28);
        assertThat(status(ending)).isEqualTo("canceled");
    }

    @Test
    @DisplayName("the tax office answers")
    void taxOffice() {
        String customer = talk.customer();
        String path = "/v1/customers/" + customer + "/tax_ids";
        String pending = talk.post(path, "type=eu_vat", "value=NL000000000B01")
                .at("/verification/status")
                .asString();

        after(1);

        assertThat(pending).isEqualTo("pending");
        assertThat(talk.get(path).at("/data/0/verification/status").asString()).isEqualTo("verified");
    }

    @Test
    @DisplayName("a test clock moves its own customers only")
    void testClock() {
        String clock = talk.post("/v1/test_helpers/test_clocks", "frozen_time=" + NOW)
                .path("id")
                .asString();
        String price = talk.price(4_900, "month");
        JsonNode here = talk.subscribe(
                talk.customer(),
                price,
                "trial_period_days=14",
                "trial_settings[end_behavior][missing_payment_method]=pause");
        JsonNode there = talk.subscribe(
                talk.customer("test_clock=" + clock),
                price,
                "trial_period_days=14",
                "trial_settings[end_behavior][missing_payment_method]=pause");

        talk.post("/v1/test_helpers/test_clocks/" + clock + "/advance", "frozen_time=" + (NOW + 15 * DAY));

        assertThat(talk.get("/v1/test_helpers/test_clocks/" + clock)
                        .path("status")
                        .asString())
                .isEqualTo("ready");
        assertThat(status(there)).isEqualTo("paused");
        assertThat(status(here)).isEqualTo("trialing");
    }

    private String status(JsonNode subscription) {
        return talk.get("/v1/subscriptions/" + subscription.path("id").asString())
                .path("status")
                .asString();
    }

    private List<String> types() {
        return talk.get("/v1/events?limit=100")
                .path("data")
                .valueStream()
                .map(event -> event.path("type").asString())
                .toList();
    }

    private void after(long days) {
        talk.stripe.advanceTo(Talk.NOW.plus(Duration.ofDays(days)));
    }
}
