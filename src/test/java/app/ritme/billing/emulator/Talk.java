package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An emulator and somebody who talks to it as Stripe's clients do; every good answer is judged by Stripe's types. */
final class Talk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper mapper = new JsonMapper();
    final StripeEmulator stripe;

    Talk() {
        this(new EmulatorSettings(0, null, Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    Talk(EmulatorSettings settings) {
        stripe = StripeEmulator.start(settings);
    }

    JsonNode get(String path) {
        return good(send("GET", path, null));
    }

    /** A form of {@code name=value} pairs. */
    JsonNode post(String path, String... pairs) {
        return good(send("POST", path, null, pairs));
    }

    JsonNode delete(String path, String... pairs) {
        return good(send("DELETE", path, null, pairs));
    }

    HttpResponse<String> send(String method, String path, @Nullable String key, String... pairs) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stripe.url() + path))
                .header("Authorization", "Bearer sk_test_ritme")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(form(pairs)));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode read(HttpResponse<String> answer) {
        return mapper.readTree(answer.body());
    }

    String customer(String... pairs) {
        return post("/v1/customers", pairs).path("id").asString();
    }

    /** A customer with that test card as the default one. */
    String customerWith(String card) {
        String customer = customer("name=Bosrust");
        String method = post("/v1/payment_methods/" + card + "/attach", "customer=" + customer)
                .path("id")
                .asString();
        post("/v1/customers/" + customer, "invoice_settings[default_payment_method]=" + method);
        return customer;
    }

    String price(long amount, String interval) {
        return post(
                        "/v1/prices",
                        "unit_amount=" + amount,
                        "currency=eur",
                        "recurring[interval]=" + interval,
                        "product_data[name]=House")
                .path("id")
                .asString();
    }

    JsonNode subscribe(String customer, String price, String... more) {
        String[] pairs = Arrays.copyOf(more, more.length + 2);
        pairs[more.length] = "customer=" + customer;
        pairs[more.length + 1] = "items[0][price]=" + price;
        return post("/v1/subscriptions", pairs);
    }

    private JsonNode good(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode found = read(answer);
        assertThat(Judge.faults(found)).as(answer.body()).isEmpty();
        return found;
    }

    private static String form(String... pairs) {
        return Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .map(pair -> encoded(pair[0]) + "=" + encoded(pair[1]))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        stripe.close();
    }
}
