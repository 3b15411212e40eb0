package app.ritme.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody does and sees at Stripe itself, without us. */
public final class Dashboard {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    Dashboard(String address) {
        this.address = address;
    }

    public JsonNode get(String path) {
        return good(send("GET", path));
    }

    /** @param pairs each {@code name=value} */
    public JsonNode post(String path, String... pairs) {
        return good(send("POST", path, pairs));
    }

    public JsonNode delete(String path) {
        return good(send("DELETE", path));
    }

    /** Everything in a list there, the newest first. */
    public List<JsonNode> all(String path) {
        return StreamSupport.stream(get(path).path("data").spliterator(), false).toList();
    }

    public JsonNode subscription(String customer) {
        return all("/v1/subscriptions?status=all&customer=" + customer).getFirst();
    }

    /** Deletes everybody there, and with them whatever they pay for. */
    void forgetCustomers() {
        List<JsonNode> some = all("/v1/customers?limit=100");
        while (!some.isEmpty()) {
            some.forEach(
                    customer -> delete("/v1/customers/" + customer.path("id").asString()));
            some = all("/v1/customers?limit=100");
        }
    }

    private HttpResponse<String> send(String method, String path, String... pairs) {
        String form = Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .map(pair -> encoded(pair[0]) + "=" + encoded(pair[1]))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer sk_test_emulated")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(form))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode good(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
