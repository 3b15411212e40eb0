package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A subscription at the emulator")
class SubscriptionTest {

    private static final long NOW = Talk.NOW.getEpochSecond();
    private static final long DAY = 86_400;

    private final Talk talk = new Talk();

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    @DisplayName("is active once its first invoice is paid, and lasts to the last day of a short month")
    void active() {
        JsonNode subscription = talk.subscribe(talk.customerWith("pm_card_visa"), talk.price(4_900, "month"));

        assertThat(subscription.path("status").asString()).isEqualTo("active");
        assertThat(subscription.at("/items/data/0/current_period_end").asLong()).isEqualTo(NOW + 28 * DAY);
        JsonNode invoice =
                talk.get("/v1/invoices/" + subscription.path("latest_invoice").asString());
        assertThat(invoice.path("status").asString()).isEqualTo("paid");
        assertThat(invoice.path("amount_paid").asLong()).isEqualTo(4_900);
    }

    @Test
    @DisplayName("costs what its preview said when it changes, to the cent")
    void previewIsTheInvoice() {
        JsonNode subscription = talk.subscribe(talk.customerWith("pm_card_visa"), talk.price(4_900, "month"));
        String other = talk.price(9_907, "month");
        long at = NOW + 9 * DAY + 12_345;

        JsonNode preview = talk.post(
                "/v1/invoices/create_preview",
                "subscription=" + id(subscription),
                "subscription_details[items][0][id]=" + item(subscription),
                "subscription_details[items][0][price]=" + other,
                "subscription_details[proration_behavior]=always_invoice",
                "subscription_details[proration_date]=" + at);
        JsonNode unchanged = talk.get("/v1/subscriptions/" + id(subscription));
        JsonNode changed = talk.post(
                "/v1/subscriptions/" + id(subscription),
                "items[0][id]=" + item(subscription),
                "items[0][price]=" + other,
                "proration_behavior=always_invoice",
                "proration_date=" + at);

        assertThat(unchanged).isEqualTo(subscription);
        JsonNode invoice =
                talk.get("/v1/invoices/" + changed.path("latest_invoice").asString());
        assertThat(invoice.path("total").asLong())
                .isPositive()
                .isEqualTo(preview.path("total").asLong());
        assertThat(changed.at("/items/data/0/price/id").asString()).isEqualTo(other);
    }

    @Test
    @DisplayName("stays as it was while the card refuses to pay for a change, and changes when it is paid")
    void pendingUpdate() {
        String customer = talk.customerWith("pm_card_visa");
        JsonNode subscription = talk.subscribe(customer, talk.price(4_900, "month"));
        String other = talk.price(9_900, "month");
        card(customer, "pm_card_chargeCustomerFail");

        JsonNode waiting = talk.post(
                "/v1/subscriptions/" + id(subscription),
                "items[0][id]=" + item(subscription),
                "items[0][price]=" + other,
                "proration_behavior=always_invoice",
                "payment_behavior=pending_if_incomplete");

        assertThat(waiting.path("status").asString()).isEqualTo("active");
        assertThat(waiting.at("/items/data/0/price/id")).isEqualTo(subscription.at("/items/data/0/price/id"));
        assertThat(waiting.at("/pending_update/expires_at").asLong()).isEqualTo(NOW + 23 * 3_600);

        card(customer, "pm_card_visa");
        talk.post("/v1/invoices/" + waiting.path("latest_invoice").asString() + "/pay");
        JsonNode changed = talk.get("/v1/subscriptions/" + id(subscription));
        assertThat(changed.at("/items/data/0/price/id").asString()).isEqualTo(other);
        assertThat(changed.path("pending_update").isNull()).isTrue();
    }

    @Test
    @DisplayName("needs a card unless it begins with a trial")
    void needsACard() {
        String customer = talk.customer();
        String price = talk.price(4_900, "month");

        HttpResponse<String> refused =
                talk.send("POST", "/v1/subscriptions", null, "customer=" + customer, "items[0][price]=" + price);
        JsonNode trial = talk.subscribe(customer, price, "trial_period_days=14");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(trial.path("status").asString()).isEqualTo("trialing");
        assertThat(trial.path("trial_end").asLong()).isEqualTo(NOW + 14 * DAY);
    }

    @Test
    @DisplayName("leaves nothing behind when it was to be paid or not to be")
    void errorIfIncomplete() {
        String customer = talk.customerWith("pm_card_chargeCustomerFail");
        String price = talk.price(4_900, "month");

        HttpResponse<String> refused = talk.send(
                "POST",
                "/v1/subscriptions",
                null,
                "customer=" + customer,
                "items[0][price]=" + price,
                "payment_behavior=error_if_incomplete");

        assertThat(refused.statusCode()).isEqualTo(402);
        assertThat(talk.get("/v1/subscriptions?status=all").path("data")).isEmpty();
        assertThat(talk.subscribe(customer, price).path("status").asString()).isEqualTo("incomplete");
    }

    @Test
    @DisplayName("ends at the end of its period, or not after all, or at once")
    void ending() {
        JsonNode subscription = talk.subscribe(talk.customerWith("pm_card_visa"), talk.price(4_900, "month"));
        String path = "/v1/subscriptions/" + id(subscription);

        JsonNode ending = talk.post(path, "cancel_at=min_period_end");
        JsonNode kept = talk.post(path, "cancel_at=");
        JsonNode ended = talk.delete(path);

        assertThat(ending.path("cancel_at").asLong()).isEqualTo(NOW + 28 * DAY);
        assertThat(kept.path("cancel_at").isNull()).isTrue();
        assertThat(ended.path("status").asString()).isEqualTo("canceled");
        assertThat(talk.get("/v1/subscriptions").path("data")).isEmpty();
        assertThat(talk.get("/v1/subscriptions?status=all").path("data")).hasSize(1);
    }

    private void card(String customer, String name) {
        String method = talk.post("/v1/payment_methods/" + name + "/attach", "customer=" + customer)
                .path("id")
                .asString();
        talk.post("/v1/customers/" + customer, "invoice_settings[default_payment_method]=" + method);
    }

    private static String id(JsonNode object) {
        return object.path("id").asString();
    }

    private static String item(JsonNode subscription) {
        return subscription.at("/items/data/0/id").asString();
    }
}
