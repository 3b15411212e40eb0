package app.ritme.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.billing.inbox.WebhookSignature;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/**
 * Signed events, several at once over HTTP, while what they ring for is fetched behind them: how long the answer takes, and with ten
 * times as many events stored. Prints percentiles.
 */
@SuppressWarnings("NullAway.Init")
class WebhookBench extends BillingTest {

    private static final int SENDERS = 8;
    private static final int WARM_UP = 500;
    private static final int EVENTS = 2_000;
    private static final int STORED = 10_000;
    private static final int HOUSES = 10;
    /** About as long as an event with a subscription in it. */
    private static final String FILLING = "x".repeat(4_000);

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${server.port}")
    private int port;

    @Test
    void answersWhileTheInboxFills() throws Exception {
        List<String> payers = IntStream.range(0, HOUSES)
                .mapToObj(number ->
                        customerOf(aSubscribedHouse("Bench " + number, PlanKey.SOLO, Interval.MONTH, "pm_card_visa")))
                .toList();
        store(STORED);
        deliverAll(payers, WARM_UP);
        List<Duration> few = deliverAll(payers, EVENTS);
        print(STORED, few);

        store(9 * STORED);
        List<Duration> many = deliverAll(payers, EVENTS);
        print(10 * STORED, many);
        System.out.printf(
                "with ten times as many stored: p50 x %.2f, p99 x %.2f%n", ratio(many, few, 50), ratio(many, few, 99));
        settle();
    }

    private List<Duration> deliverAll(List<String> payers, int many) throws Exception {
        List<Callable<Duration>> events = IntStream.range(0, many)
                .mapToObj(number -> (Callable<Duration>) () -> answered(payers.get(number % payers.size())))
                .toList();
        var taken = new ArrayList<Duration>();
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            for (Future<Duration> answer : senders.invokeAll(events)) {
                taken.add(answer.get());
            }
        }
        return taken.stream().sorted().toList();
    }

    private Duration answered(String payer) throws Exception {
        String json = event(anId("evt_"), "customer.subscription.updated", payer)
                .replace("\"obj_1\"", "\"obj_1\", \"description\": \"" + FILLING + "\"");
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/webhooks/stripe"))
                .header("Stripe-Signature", WebhookSignature.header(body, SECRET, Instant.now()))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        long begun = System.nanoTime();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(status).isEqualTo(200);
        return taken;
    }

    /** Events of long ago, done with. */
    private void store(int many) {
        superuser()
                .sql(
                        "insert into platform.stripe_event (mode, event_id, type, livemode, customer_id, received_at, payload,"
                                + " status, next_attempt_at, processed_at)"
                                + " select 'EMULATED', 'evt_' || gen_random_uuid(), 'customer.subscription.updated', false,"
                                + " 'cus_' || number % 500, now() - number * interval '1 minute', convert_to(:filling, 'UTF8'), 'DONE',"
                                + " now(), now() from generate_series(1, :many) number")
                .param("filling", FILLING)
                .param("many", many)
                .update();
    }

    private static double ratio(List<Duration> many, List<Duration> few, int percent) {
        return (double) percentile(many, percent).toNanos()
                / percentile(few, percent).toNanos();
    }

    private static Duration percentile(List<Duration> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static void print(int stored, List<Duration> taken) {
        System.out.printf(
                "%,d events by %d senders with %,d stored: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                taken.size(),
                SENDERS,
                stored,
                millis(percentile(taken, 50)),
                millis(percentile(taken, 95)),
                millis(percentile(taken, 99)));
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
