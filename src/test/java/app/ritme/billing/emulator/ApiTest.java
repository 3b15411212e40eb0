package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.billing.emulator.wire.Fault;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The emulator's interface")
class ApiTest {

    private final Talk talk = new Talk();

    @AfterEach
    void close() {
        talk.close();
    }

    @ParameterizedTest(name = "{0}")
    @NullSource
    @ValueSource(strings = {"Bearer", "Bearer sk_live_abcdef", "Bearer pk_test_abcdef", "Basic !!"})
    @DisplayName("answers 401 to whoever has no key of a test account")
    void unauthorised(@Nullable String authorization) {
        assertThat(asked(authorization).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Bearer sk_test_any", "bearer rk_test_any", "Basic c2tfdGVzdF9hbnk6"})
    @DisplayName("takes any key of a test account, and says its version")
    void authorised(String authorization) {
        HttpResponse<String> answer = asked(authorization);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Stripe-Version")).contains("2026-07-29.dahlia");
        assertThat(answer.headers().firstValue("Request-Id")).isPresent();
    }

    @Test
    @DisplayName("takes no other key than the one it was given")
    void itsOwnKey() {
        try (Talk strict = new Talk(new EmulatorSettings(
                0, "sk_test_only_this", java.time.Clock.fixed(Talk.NOW, java.time.ZoneOffset.UTC)))) {
            assertThat(strict.send("GET", "/v1/customers", null).statusCode()).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("gives the same answer to the same key, once done")
    void replayed() {
        HttpResponse<String> first = talk.send("POST", "/v1/customers", "key", "name=Bosrust");
        HttpResponse<String> again = talk.send("POST", "/v1/customers", "key", "name=Bosrust");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(talk.get("/v1/customers").path("data")).hasSize(1);
    }

    @Test
    @DisplayName("refuses a key that comes with other parameters, or to another place; after a day it is forgotten")
    void otherParameters() {
        talk.send("POST", "/v1/customers", "key", "name=Bosrust");

        JsonNode params = error(talk.send("POST", "/v1/customers", "key", "name=Heiderust"), 400);
        JsonNode place = error(talk.send("POST", "/v1/products", "key", "name=Bosrust"), 400);
        talk.stripe.advanceTo(Talk.NOW.plus(Duration.ofHours(25)));
        HttpResponse<String> forgotten = talk.send("POST", "/v1/customers", "key", "name=Heiderust");

        assertThat(params.path("type").asString()).isEqualTo("idempotency_error");
        assertThat(place.path("type").asString()).isEqualTo("idempotency_error");
        assertThat(forgotten.statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("keeps also a refusal for its key, and none that came before anything was done")
    void keptRefusals() {
        String customer = talk.customer();
        String path = "/v1/customers/" + customer;

        error(talk.send("POST", path, "late", "invoice_settings[default_payment_method]=pm_unknown"), 404);
        HttpResponse<String> again =
                talk.send("POST", path, "late", "invoice_settings[default_payment_method]=pm_unknown");
        error(talk.send("POST", path, "early", "nonsense=1"), 400);
        HttpResponse<String> mended = talk.send("POST", path, "early", "name=Bosrust");

        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(mended.statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("gives a 500 again for its key although the work was done")
    void storedTrouble() {
        talk.stripe.fail(Fault.ERROR_AFTER, "/v1/customers", 1);

        error(talk.send("POST", "/v1/customers", "key", "name=Bosrust"), 500);
        error(talk.send("POST", "/v1/customers", "key", "name=Bosrust"), 500);

        assertThat(talk.get("/v1/customers").path("data")).hasSize(1);
    }

    @Test
    @DisplayName("does it once when the same request comes many times at once: the others wait their turn or hear 409")
    void atOnce() {
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 20)
                .mapToObj(_ ->
                        CompletableFuture.supplyAsync(() -> talk.send("POST", "/v1/customers", "key", "name=Bosrust")
                                .statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).contains(200).isSubsetOf(200, 409);
        assertThat(talk.get("/v1/customers").path("data")).hasSize(1);
    }

    @Test
    @DisplayName("goes wrong as it is told to, and as often, and stops when that is forgotten")
    void faults() {
        talk.stripe.fail(Fault.RATE_LIMITED, "/v1/customers", 1);
        assertThat(error(talk.send("POST", "/v1/customers", null, "name=One"), 429)
                        .path("code")
                        .asString())
                .isEqualTo("rate_limit");
        talk.stripe.fail(Fault.ERROR_BEFORE, "/v1/customers", 1);
        error(talk.send("POST", "/v1/customers", null, "name=Two"), 500);
        talk.stripe.fail(Fault.CUT_BEFORE, "/v1/customers", 2);
        assertThatThrownBy(() -> talk.send("POST", "/v1/customers", null, "name=Three"))
                .isInstanceOf(UncheckedIOException.class);
        talk.stripe.forgetFaults();
        assertThat(talk.get("/v1/customers").path("data")).isEmpty();

        talk.stripe.fail(Fault.CUT_AFTER, "/v1/products", 2);
        assertThatThrownBy(() -> talk.send("POST", "/v1/products", "key", "name=Four"))
                .isInstanceOf(UncheckedIOException.class);
        talk.stripe.forgetFaults();
        assertThat(talk.get("/v1/products").path("data")).hasSize(1);
    }

    @Test
    @DisplayName("turns the pages of a list forwards and backwards, newest first, each once")
    void pages() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.addFirst(talk.customer("name=House " + i));
        }

        JsonNode first = talk.get("/v1/customers?limit=3");
        JsonNode second = talk.get("/v1/customers?limit=3&starting_after=" + made.get(2));
        JsonNode third = talk.get("/v1/customers?limit=3&starting_after=" + made.get(5));
        JsonNode back = talk.get("/v1/customers?limit=3&ending_before=" + made.get(3));

        assertThat(ids(first)).isEqualTo(made.subList(0, 3));
        assertThat(ids(second)).isEqualTo(made.subList(3, 6));
        assertThat(ids(third)).isEqualTo(made.subList(6, 7));
        assertThat(ids(back)).isEqualTo(made.subList(0, 3));
        assertThat(first.path("has_more").asBoolean()).isTrue();
        assertThat(third.path("has_more").asBoolean()).isFalse();
        assertThat(back.path("has_more").asBoolean()).isFalse();
        error(talk.send("GET", "/v1/customers?limit=101", null), 400);
        error(talk.send("GET", "/v1/customers?starting_after=cus_unknown", null), 404);
    }

    @Test
    @DisplayName("shows whole what is asked to be expanded, down to what is not there otherwise")
    void expanded() {
        JsonNode subscription = talk.subscribe(talk.customerWith("pm_card_visa"), talk.price(4_900, "month"));

        JsonNode plain = talk.get("/v1/subscriptions/" + subscription.path("id").asString());
        JsonNode whole = talk.get("/v1/subscriptions/" + subscription.path("id").asString()
                + "?expand[]=customer&expand[]=latest_invoice.payments.data.payment.payment_intent");
        JsonNode list = talk.get("/v1/subscriptions?expand[0]=data.customer");

        assertThat(plain.path("customer").isString()).isTrue();
        assertThat(whole.at("/customer/object").asString()).isEqualTo("customer");
        assertThat(whole.at("/latest_invoice/payments/data/0/payment/payment_intent/status")
                        .asString())
                .isEqualTo("succeeded");
        assertThat(list.at("/data/0/customer/name").asString()).isEqualTo("Bosrust");
        error(talk.send("GET", "/v1/customers?expand[]=data.nonsense", null), 400);
    }

    @Test
    @DisplayName("names what it does not know: a parameter, a thing, a place, a value")
    void namesIt() {
        JsonNode parameter = error(talk.send("POST", "/v1/customers", null, "address[planet]=Mars"), 400);
        JsonNode thing = error(talk.send("GET", "/v1/subscriptions/sub_unknown", null), 404);
        JsonNode value = error(
                talk.send("POST", "/v1/prices", null, "currency=eur", "unit_amount=many", "product_data[name]=House"),
                400);
        JsonNode missing = error(talk.send("POST", "/v1/prices", null, "unit_amount=1"), 400);

        assertThat(parameter.path("code").asString()).isEqualTo("parameter_unknown");
        assertThat(parameter.path("param").asString()).isEqualTo("address[planet]");
        assertThat(thing.path("code").asString()).isEqualTo("resource_missing");
        assertThat(thing.path("message").asString()).contains("sub_unknown");
        assertThat(value.path("param").asString()).isEqualTo("unit_amount");
        assertThat(missing.path("code").asString()).isEqualTo("parameter_missing");
        error(talk.send("GET", "/v1/nonsense", null), 404);
        error(talk.send("POST", "/v1/payouts", null), 404);
    }

    private HttpResponse<String> asked(@Nullable String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(talk.stripe.url() + "/v1/customers"));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode error(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return talk.read(answer).path("error");
    }

    private static List<String> ids(JsonNode list) {
        return list.path("data")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }
}
