package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The emulator's pages")
class PagesTest {

    private final Talk talk = new Talk();

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    @DisplayName("take a payment in the language of the session, and say in both that nothing is paid")
    void checkout() {
        JsonNode session = session("nl");

        HttpResponse<String> dutch = talk.send("GET", path(session), null);
        HttpResponse<String> english = talk.send("GET", path(session("en-GB")), null);
        HttpResponse<String> refused = talk.send("POST", path(session), null, "card=pm_card_chargeCustomerFail");
        HttpResponse<String> paid = talk.send("POST", path(session), null, "card=pm_card_visa");

        assertThat(dutch.body()).contains("lang=\"nl\"", "Demo: geen echt geld", "49,00");
        assertThat(english.body()).contains("lang=\"en\"", "Demo: no real money", "49.00");
        assertThat(refused.body()).contains("role=\"alert\"");
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location"))
                .contains("http://localhost/done?s=" + session.path("id").asString());
    }

    @Test
    @DisplayName("show an invoice, and give it as a PDF")
    void invoice() {
        JsonNode subscription = talk.subscribe(talk.customerWith("pm_card_visa"), talk.price(4_900, "month"));
        String path = "/i/" + subscription.path("latest_invoice").asString();

        assertThat(talk.send("GET", path, null).body()).contains("House", "Demo: no real money");
        HttpResponse<String> pdf = talk.send("GET", path + "/pdf", null);
        assertThat(pdf.body()).startsWith("%PDF-1.4").endsWith("%%EOF\n");
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
    }

    @Test
    @DisplayName("cancel and keep a subscription in the portal, by its date alone")
    void portal() {
        String customer = talk.customerWith("pm_card_visa");
        JsonNode subscription = talk.subscribe(customer, talk.price(4_900, "month"));
        String door = path(talk.post(
                "/v1/billing_portal/sessions",
                "customer=" + customer,
                "return_url=http://localhost/back",
                "locale=nl"));

        talk.send("POST", door, null, "do=cancel");
        JsonNode ending =
                talk.get("/v1/subscriptions/" + subscription.path("id").asString());
        String page = talk.send("GET", door, null).body();
        talk.send("POST", door, null, "do=keep");

        assertThat(ending.path("cancel_at").isNull()).isFalse();
        assertThat(ending.path("cancel_at_period_end").asBoolean()).isFalse();
        assertThat(page).contains("Toch houden", "Eindigt op");
        assertThat(talk.get("/v1/subscriptions/" + subscription.path("id").asString())
                        .path("cancel_at")
                        .isNull())
                .isTrue();
    }

    @Test
    @DisplayName("ask the bank's question where a card wants it, and nothing is bought when the answer is no")
    void proof() {
        JsonNode session = session("en");

        HttpResponse<String> asked =
                talk.send("POST", path(session), null, "card=pm_card_threeDSecure2Required", "country=NL");
        HttpResponse<String> no =
                talk.send("POST", path(session), null, "card=pm_card_threeDSecure2Required", "country=NL", "do=fail");
        assertThat(talk.get("/v1/subscriptions?status=all").path("data")).isEmpty();
        HttpResponse<String> yes =
                talk.send("POST", path(session), null, "card=pm_card_threeDSecure2Required", "country=NL", "do=prove");

        assertThat(asked.body()).contains("Confirm your payment", "value=\"prove\"");
        assertThat(no.body()).contains("role=\"alert\"");
        assertThat(yes.statusCode()).isEqualTo(303);
        assertThat(talk.get("/v1/subscriptions").at("/data/0/status").asString())
                .isEqualTo("active");
    }

    @Test
    @DisplayName("take the payment of an open invoice, with the bank's question or without")
    void openInvoice() {
        String customer = talk.customerWith("pm_card_chargeCustomerFail");
        String first = owed(customer);
        String second = owed(customer);

        HttpResponse<String> declined = talk.send("POST", "/i/" + first, null, "card=pm_card_chargeCustomerFail");
        HttpResponse<String> paid = talk.send("POST", "/i/" + first, null, "card=pm_card_visa");
        HttpResponse<String> asked = talk.send("POST", "/i/" + second, null, "card=pm_card_threeDSecure2Required");
        String question = asked.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> proven =
                talk.send("POST", question.substring(talk.stripe.url().length()), null, "do=prove");

        assertThat(declined.body()).contains("role=\"alert\"");
        assertThat(paid.headers().firstValue("Location")).contains(talk.stripe.url() + "/i/" + first);
        assertThat(proven.headers().firstValue("Location")).contains(talk.stripe.url() + "/i/" + second);
        assertThat(talk.get("/v1/invoices?status=paid").path("data")).hasSize(2);
        assertThat(talk.send("GET", "/i/" + first, null).body()).doesNotContain("<form");
    }

    private String owed(String customer) {
        return talk.subscribe(customer, talk.price(4_900, "month"))
                .path("latest_invoice")
                .asString();
    }

    private JsonNode session(String locale) {
        return talk.post(
                "/v1/checkout/sessions",
                "mode=subscription",
                "customer=" + talk.customer(),
                "locale=" + locale,
                "line_items[0][price]=" + talk.price(4_900, "month"),
                "line_items[0][quantity]=1",
                "success_url=http://localhost/done?s={CHECKOUT_SESSION_ID}",
                "cancel_url=http://localhost/back");
    }

    private String path(JsonNode session) {
        return session.path("url").asString().substring(talk.stripe.url().length());
    }
}
