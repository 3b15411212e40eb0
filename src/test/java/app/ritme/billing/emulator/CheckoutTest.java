package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Checkout and the portal at the emulator")
class CheckoutTest {

    private final Talk talk = new Talk();

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    @DisplayName("a session that is paid has its subscription and its invoice")
    void paid() {
        JsonNode session = session();

        JsonNode done = talk.post(confirm(session), "payment_method=pm_card_visa");

        assertThat(done.path("status").asString()).isEqualTo("complete");
        assertThat(done.path("payment_status").asString()).isEqualTo("paid");
        assertThat(talk.get("/v1/subscriptions/" + done.path("subscription").asString())
                        .path("status")
                        .asString())
                .isEqualTo("active");
        assertThat(talk.get("/v1/checkout/sessions/" + session.path("id").asString() + "/line_items")
                        .at("/data/0/amount_total")
                        .asLong())
                .isEqualTo(4_900);
    }

    @Test
    @DisplayName("a card that refuses leaves it open and nothing behind")
    void refused() {
        JsonNode session = session();

        HttpResponse<String> answer =
                talk.send("POST", confirm(session), null, "payment_method=pm_card_chargeCustomerFail");

        assertThat(answer.statusCode()).isEqualTo(402);
        assertThat(talk.get("/v1/checkout/sessions/" + session.path("id").asString())
                        .path("status")
                        .asString())
                .isEqualTo("open");
        assertThat(talk.get("/v1/subscriptions?status=all").path("data")).isEmpty();
        assertThat(talk.post(confirm(session), "payment_method=pm_card_visa")
                        .path("status")
                        .asString())
                .isEqualTo("complete");
    }

    @Test
    @DisplayName("a session nobody pays expires and cannot be paid any more")
    void expires() {
        JsonNode session = session();

        talk.stripe.advanceTo(Talk.NOW.plus(Duration.ofDays(1)));

        assertThat(talk.get("/v1/checkout/sessions/" + session.path("id").asString())
                        .path("status")
                        .asString())
                .isEqualTo("expired");
        assertThat(talk.send("POST", confirm(session), null, "payment_method=pm_card_visa")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("a portal session has the standard configuration and a link")
    void portal() {
        JsonNode session = talk.post(
                "/v1/billing_portal/sessions",
                "customer=" + talk.customer(),
                "return_url=http://localhost/o/bosrust",
                "flow_data[type]=payment_method_update");

        assertThat(session.path("url").asString()).startsWith(talk.stripe.url() + "/p/");
        assertThat(talk.get("/v1/billing_portal/configurations")
                        .at("/data/0/is_default")
                        .asBoolean())
                .isTrue();
    }

    private JsonNode session() {
        return talk.post(
                "/v1/checkout/sessions",
                "mode=subscription",
                "customer=" + talk.customer("address[country]=NL"),
                "line_items[0][price]=" + talk.price(4_900, "month"),
                "line_items[0][quantity]=1",
                "success_url=http://localhost/done",
                "cancel_url=http://localhost/back",
                "automatic_tax[enabled]=true");
    }

    private static String confirm(JsonNode session) {
        return "/v1/payment_pages/" + session.path("id").asString() + "/confirm";
    }
}
