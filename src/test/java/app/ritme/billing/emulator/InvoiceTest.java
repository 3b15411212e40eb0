package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("An invoice at the emulator")
class InvoiceTest {

    private final Talk talk = new Talk();

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    @DisplayName("has the tax of the customer's country, and none for a proven business abroad")
    void tax() {
        JsonNode here = invoice(subscribed(talk.customerWith("pm_card_visa"), "NL"));
        String business = talk.customerWith("pm_card_visa");
        talk.post("/v1/customers/" + business + "/tax_ids", "type=eu_vat", "value=BE000000000");
        talk.stripe.advanceTo(Talk.NOW.plusSeconds(60));
        JsonNode abroad = invoice(subscribed(business, "BE"));

        assertThat(here.path("total").asLong()).isEqualTo(12_100);
        assertThat(here.at("/total_taxes/0/amount").asLong()).isEqualTo(2_100);
        assertThat(abroad.path("total").asLong()).isEqualTo(10_000);
        assertThat(abroad.at("/total_taxes/0/taxability_reason").asString()).isEqualTo("reverse_charge");
    }

    @Test
    @DisplayName(
            "of a renewal stays a draft when nobody knows where the customer lives, and is finalized once it is known")
    void notFinalized() {
        String customer = talk.customerWith("pm_card_visa");
        JsonNode subscription = subscribed(customer, "NL");
        talk.post("/v1/customers/" + customer, "address=");
        talk.stripe.advanceTo(Talk.NOW.plus(Duration.ofDays(29)));

        JsonNode draft = invoice(talk.get("/v1/subscriptions/" + id(subscription)));
        String finalize = "/v1/invoices/" + id(draft) + "/finalize";
        HttpResponse<String> refused = talk.send("POST", finalize, null);
        talk.post("/v1/customers/" + customer, "address[country]=NL");
        JsonNode finalized = talk.post(finalize);

        assertThat(draft.path("status").asString()).isEqualTo("draft");
        assertThat(draft.at("/automatic_tax/status").asString()).isEqualTo("requires_location_inputs");
        assertThat(draft.at("/last_finalization_error/code").asString()).isEqualTo("customer_tax_location_invalid");
        assertThat(types()).contains("invoice.finalization_failed");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(finalized.path("status").asString()).isEqualTo("open");
        assertThat(finalized.path("last_finalization_error").isNull()).isTrue();
    }

    @Test
    @DisplayName("costs nothing when the customer has enough in hand, and is paid at once")
    void balance() {
        String customer = talk.customerWith("pm_card_visa");
        talk.post("/v1/customers/" + customer, "balance=-15000");

        JsonNode invoice = invoice(talk.subscribe(customer, talk.price(10_000, "month")));

        assertThat(invoice.path("status").asString()).isEqualTo("paid");
        assertThat(invoice.path("amount_due").asLong()).isZero();
        assertThat(talk.get("/v1/customers/" + customer).path("balance").asLong())
                .isEqualTo(-5_000);
    }

    @Test
    @DisplayName("that is paid is credited with its share of the tax, by money back or by money in hand")
    void creditNote() {
        String customer = talk.customerWith("pm_card_visa");
        JsonNode invoice = invoice(subscribed(customer, "NL"));

        HttpResponse<String> unsaid =
                talk.send("POST", "/v1/credit_notes", null, "invoice=" + id(invoice), "amount=2420");
        JsonNode back = talk.post(
                "/v1/credit_notes",
                "invoice=" + id(invoice),
                "amount=2420",
                "refund_amount=2420",
                "reason=order_change");
        talk.post("/v1/credit_notes", "invoice=" + id(invoice), "amount=1210", "credit_amount=1210");

        assertThat(unsaid.statusCode()).isEqualTo(400);
        assertThat(back.at("/total_taxes/0/amount").asLong()).isEqualTo(420);
        assertThat(back.path("subtotal").asLong()).isEqualTo(2_000);
        assertThat(back.path("number").asString())
                .isEqualTo(invoice.path("number").asString() + "-CN-01");
        assertThat(talk.get("/v1/refunds").at("/data/0/amount").asLong()).isEqualTo(2_420);
        assertThat(talk.get("/v1/customers/" + customer).path("balance").asLong())
                .isEqualTo(-1_210);
        assertThat(talk.get("/v1/credit_notes?customer=" + customer).path("data"))
                .hasSize(2);
        assertThat(talk.get("/v1/invoices/" + id(invoice))
                        .path("post_payment_credit_notes_amount")
                        .asLong())
                .isEqualTo(3_630);
        assertThat(types()).contains("credit_note.created", "charge.refunded");
        assertThat(talk.send("GET", "/i/" + id(back) + "/pdf", null).body()).startsWith("%PDF");
    }

    @Test
    @DisplayName(
            "that is open costs less by a credit note, more again when that is void, and is paid when nothing is left")
    void creditBeforePayment() {
        JsonNode invoice =
                invoice(talk.subscribe(talk.customerWith("pm_card_chargeCustomerFail"), talk.price(10_000, "month")));

        JsonNode note = talk.post("/v1/credit_notes", "invoice=" + id(invoice), "amount=4000");
        long less = remaining(invoice);
        talk.post("/v1/credit_notes/" + id(note) + "/void");
        long again = remaining(invoice);
        talk.post("/v1/credit_notes", "invoice=" + id(invoice), "amount=10000");

        assertThat(less).isEqualTo(6_000);
        assertThat(again).isEqualTo(10_000);
        assertThat(talk.get("/v1/invoices/" + id(invoice)).path("status").asString())
                .isEqualTo("paid");
    }

    @Test
    @DisplayName("is void or given up when somebody says so, and cannot be after that")
    void givenUp() {
        String customer = talk.customerWith("pm_card_chargeCustomerFail");
        JsonNode one = invoice(talk.subscribe(customer, talk.price(4_900, "month")));
        JsonNode other = invoice(talk.subscribe(customer, talk.price(4_900, "month")));

        talk.post("/v1/invoices/" + id(one) + "/void");
        talk.post("/v1/invoices/" + id(other) + "/mark_uncollectible");

        assertThat(talk.get("/v1/invoices/" + id(one)).path("status").asString())
                .isEqualTo("void");
        assertThat(talk.get("/v1/invoices/" + id(other)).path("status").asString())
                .isEqualTo("uncollectible");
        assertThat(talk.send("POST", "/v1/invoices/" + id(one) + "/pay", null).statusCode())
                .isEqualTo(400);
        assertThat(types()).contains("invoice.voided", "invoice.marked_uncollectible");
    }

    @Test
    @DisplayName("is tried once only with a card that is lost, and again with one that has no money now")
    void hardDecline() {
        JsonNode lost = renewedWith("pm_card_visa_chargeDeclinedLostCard");
        JsonNode empty = renewedWith("pm_card_chargeDeclinedInsufficientFunds");
        talk.stripe.advanceTo(Talk.NOW.plus(Duration.ofDays(40)));

        JsonNode once = invoice(talk.get("/v1/subscriptions/" + id(lost)));
        JsonNode often = invoice(talk.get("/v1/subscriptions/" + id(empty)));
        talk.stripe.advanceTo(Talk.NOW.plus(Duration.ofDays(45)));

        assertThat(once.path("attempt_count").asLong()).isEqualTo(1);
        assertThat(once.path("next_payment_attempt").isNull()).isTrue();
        assertThat(often.path("attempt_count").asLong()).isEqualTo(3);
        assertThat(talk.get("/v1/subscriptions/" + id(lost)).path("status").asString())
                .isEqualTo("canceled");
        assertThat(talk.get("/v1/subscriptions/" + id(empty)).path("status").asString())
                .isEqualTo("canceled");
    }

    @Test
    @DisplayName("gives back what was paid, in parts, and never more")
    void refunds() {
        JsonNode paid = talk.post(
                "/v1/payment_intents", "amount=1000", "currency=eur", "payment_method=pm_card_visa", "confirm=true");

        talk.post("/v1/refunds", "payment_intent=" + id(paid), "amount=400");
        HttpResponse<String> tooMuch =
                talk.send("POST", "/v1/refunds", null, "payment_intent=" + id(paid), "amount=700");
        talk.post("/v1/refunds", "payment_intent=" + id(paid));
        HttpResponse<String> again = talk.send("POST", "/v1/refunds", null, "payment_intent=" + id(paid));

        JsonNode charge = talk.get("/v1/charges/" + paid.path("latest_charge").asString());
        assertThat(charge.path("refunded").asBoolean()).isTrue();
        assertThat(charge.path("amount_refunded").asLong()).isEqualTo(1_000);
        assertThat(tooMuch.statusCode()).isEqualTo(400);
        assertThat(talk.read(again).at("/error/code").asString()).isEqualTo("charge_already_refunded");
        assertThat(types()).contains("charge.refunded", "refund.created");
    }

    @Test
    @DisplayName("is no more to come once its customer is deleted: every subscription ends")
    void deletedCustomer() {
        String customer = talk.customerWith("pm_card_visa");
        JsonNode subscription = talk.subscribe(customer, talk.price(4_900, "month"));

        talk.delete("/v1/customers/" + customer);

        assertThat(talk.get("/v1/customers/" + customer).path("deleted").asBoolean())
                .isTrue();
        assertThat(talk.get("/v1/subscriptions/" + id(subscription))
                        .path("status")
                        .asString())
                .isEqualTo("canceled");
        assertThat(types()).contains("customer.deleted", "customer.subscription.deleted");
        assertThat(talk.send("POST", "/v1/customers/" + customer, null, "name=Back")
                        .statusCode())
                .isEqualTo(404);
        talk.stripe.advanceTo(Talk.NOW.plus(Duration.ofDays(60)));
    }

    /** A subscription that began with a good card and goes on with that one. */
    private JsonNode renewedWith(String card) {
        String customer = talk.customerWith("pm_card_visa");
        JsonNode subscription = talk.subscribe(customer, talk.price(4_900, "month"));
        String method = talk.post("/v1/payment_methods/" + card + "/attach", "customer=" + customer)
                .path("id")
                .asString();
        talk.post("/v1/customers/" + customer, "invoice_settings[default_payment_method]=" + method);
        return subscription;
    }

    private JsonNode subscribed(String customer, String country) {
        talk.post("/v1/customers/" + customer, "address[country]=" + country);
        return talk.subscribe(customer, talk.price(10_000, "month"), "automatic_tax[enabled]=true");
    }

    private JsonNode invoice(JsonNode subscription) {
        return talk.get("/v1/invoices/" + subscription.path("latest_invoice").asString());
    }

    private long remaining(JsonNode invoice) {
        return talk.get("/v1/invoices/" + id(invoice)).path("amount_remaining").asLong();
    }

    private List<String> types() {
        return talk.get("/v1/events?limit=100")
                .path("data")
                .valueStream()
                .map(event -> event.path("type").asString())
                .toList();
    }

    private static String id(JsonNode object) {
        return object.path("id").asString();
    }
}
