package app.ritme.billing.emulator.delivery;

import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.Store;
import app.ritme.billing.emulator.world.Time;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Brings events to the webhook endpoints, one after another, and again, ever more slowly, where nobody answered 2xx. */
public final class Deliveries implements AutoCloseable {

    private static final List<Duration> AGAIN = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12));

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String STRANGER = "whsec_nobody_knows_this";

    private final Store store;
    private final Time time;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ExecutorService postman =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final ExecutorService copies = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Delivery> all = new ArrayList<>();
    private int underWay;
    private Distortion distortion = Distortion.NONE;

    public Deliveries(Store store, Time time) {
        this.store = store;
        this.time = time;
    }

    public synchronized void distort(Distortion how) {
        distortion = how;
    }

    public synchronized Distortion distortion() {
        return distortion;
    }

    /** Takes over what just happened, for every endpoint that wants to hear of it. */
    public void accept(List<ObjectNode> events) {
        List<Delivery> batch = new ArrayList<>();
        for (ObjectNode event : events) {
            List<ObjectNode> listening = store.all("webhook_endpoint")
                    .filter(endpoint -> wants(endpoint, Json.text(event, "type", "")))
                    .toList();
            event.put("pending_webhooks", listening.size());
            listening.forEach(endpoint -> batch.add(new Delivery(event, endpoint)));
        }
        synchronized (this) {
            all.addAll(batch);
            if (!distortion.held()) {
                send(batch);
            }
        }
    }

    /** What is held back, in the order it happened. */
    public synchronized List<ObjectNode> held() {
        return all.stream()
                .filter(Delivery::fresh)
                .map(delivery -> delivery.event)
                .distinct()
                .toList();
    }

    /** Lets go of what is held back: these events in this order. */
    public synchronized void release(List<String> eventIds) {
        send(eventIds.stream()
                .flatMap(id ->
                        all.stream().filter(delivery -> delivery.fresh() && id.equals(Json.text(delivery.event, "id"))))
                .toList());
    }

    /** Delivers an event once more, whatever became of it before. */
    public synchronized void again(String eventId) {
        send(all.stream()
                .filter(delivery -> eventId.equals(Json.text(delivery.event, "id")))
                .toList());
    }

    /** When the next delivery is tried again. */
    public synchronized @Nullable Long nextTry() {
        return all.stream()
                .map(delivery -> delivery.nextTry)
                .filter(java.util.Objects::nonNull)
                .min(Long::compare)
                .orElse(null);
    }

    public synchronized void retry(long until) {
        send(all.stream()
                .filter(delivery -> delivery.nextTry != null && delivery.nextTry <= until)
                .toList());
    }

    public synchronized void retryAll() {
        retry(Long.MAX_VALUE);
    }

    public synchronized boolean delivered(ObjectNode event) {
        return all.stream().filter(delivery -> delivery.event == event).allMatch(delivery -> delivery.done);
    }

    /** Waits until nothing is on its way. */
    public synchronized void awaitQuiet(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (underWay > 0) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new IllegalStateException(underWay + " deliveries are still under way");
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void send(List<Delivery> batch) {
        List<Delivery> order = new ArrayList<>(batch);
        if (distortion.shuffled()) {
            Collections.shuffle(order);
        }
        for (Delivery delivery : order) {
            delivery.nextTry = null;
            delivery.tries++;
            underWay++;
            Distortion how = distortion;
            postman.execute(() -> bring(delivery, how));
        }
    }

    private void bring(Delivery delivery, Distortion how) {
        boolean arrived = false;
        try {
            Thread.sleep(how.delay());
            arrived = !how.drops(Json.text(delivery.event, "type", "")) && post(delivery, how);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            note(delivery, arrived, how);
        }
    }

    private boolean post(Delivery delivery, Distortion how) throws InterruptedException {
        List<Future<Boolean>> posts = new ArrayList<>();
        for (int i = 0; i < how.copies(); i++) {
            posts.add(copies.submit(() -> postOnce(delivery, how)));
        }
        boolean arrived = true;
        for (Future<Boolean> post : posts) {
            try {
                arrived &= post.get();
            } catch (java.util.concurrent.ExecutionException e) {
                arrived = false;
            }
        }
        return arrived;
    }

    private boolean postOnce(Delivery delivery, Distortion how) throws InterruptedException {
        byte[] body = Json.write(Wording.of(delivery.event, how)).getBytes(StandardCharsets.UTF_8);
        String secret = how.wrongSecret() ? STRANGER : Json.text(delivery.endpoint, "_secret", "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(Json.text(delivery.endpoint, "url", "")))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
                .header("Stripe-Signature", Signature.header(body, secret, time.now()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        }
    }

    private synchronized void note(Delivery delivery, boolean arrived, Distortion how) {
        underWay--;
        if (arrived && !delivery.done) {
            delivery.done = true;
            delivery.event.put("pending_webhooks", Math.max(0, Json.number(delivery.event, "pending_webhooks") - 1));
        } else if (!arrived
                && !delivery.done
                && delivery.tries <= AGAIN.size()
                && !how.drops(Json.text(delivery.event, "type", ""))) {
            delivery.nextTry = time.now() + AGAIN.get(delivery.tries - 1).toSeconds();
        }
        notifyAll();
    }

    private static boolean wants(ObjectNode endpoint, String type) {
        List<String> types = Json.texts(endpoint, "enabled_events");
        return Json.is(endpoint, "status", "enabled") && (types.contains("*") || types.contains(type));
    }

    @Override
    public void close() {
        postman.shutdownNow();
        copies.shutdownNow();
        client.shutdownNow();
    }

    private static final class Delivery {

        private final ObjectNode event;
        private final ObjectNode endpoint;
        private int tries;
        private boolean done;
        private @Nullable Long nextTry;

        Delivery(ObjectNode event, ObjectNode endpoint) {
            this.event = event;
            this.endpoint = endpoint;
        }

        boolean fresh() {
            return tries == 0;
        }
    }
}
