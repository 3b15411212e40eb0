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
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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
    private final Clock wall;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ExecutorService postman =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final ExecutorService copies = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Delivery> all = new ArrayList<>();
    private final Runnable changed;
    private int underWay;
    private Distortion distortion = Distortion.NONE;

    /**
     * @param wall real time, which is what a signature says: whoever checks it lives in it
     * @param changed is told when something arrived or did not
     */
    public Deliveries(Store store, Time time, Clock wall, Runnable changed) {
        this.store = store;
        this.time = time;
        this.wall = wall;
        this.changed = changed;
    }

    public synchronized void distort(Distortion how) {
        distortion = how;
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
    public synchronized List<String> held() {
        return all.stream()
                .filter(Delivery::fresh)
                .map(delivery -> Json.text(delivery.event, "id", ""))
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

    /** Tries again what is due by then. */
    public synchronized void retry(long until) {
        send(all.stream()
                .filter(delivery -> delivery.nextTry != null && delivery.nextTry <= until)
                .toList());
    }

    /** What has not arrived, for a later life. */
    public synchronized ArrayNode remembered() {
        return Json.arrayOf(all.stream()
                .filter(delivery -> !delivery.done)
                .map(Delivery::remembered)
                .toList());
    }

    /** Goes on with what had not arrived; what was meant for an address that is no more waits for the next one told. */
    public synchronized void recall(JsonNode remembered) {
        Json.stream(remembered).forEach(waiting -> {
            ObjectNode event = store.get("event", Json.text(waiting, "event"));
            Delivery delivery = new Delivery(
                    event,
                    store.find("webhook_endpoint", Json.text(waiting, "endpoint"))
                            .orElse(null));
            delivery.tries = (int) Json.number(waiting, "tries");
            delivery.nextTry = time.now();
            all.add(delivery);
        });
    }

    /** What waits for an address goes to that one. */
    public synchronized void adopt(ObjectNode endpoint) {
        all.stream().filter(delivery -> delivery.endpoint == null).forEach(delivery -> delivery.endpoint = endpoint);
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
        List<Delivery> order = new ArrayList<>(
                batch.stream().filter(delivery -> delivery.endpoint != null).toList());
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
        ObjectNode endpoint = Objects.requireNonNull(delivery.endpoint);
        byte[] body = Json.write(Wording.of(delivery.event, how)).getBytes(StandardCharsets.UTF_8);
        String secret = how.wrongSecret() ? STRANGER : Json.text(endpoint, "_secret", "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(Json.text(endpoint, "url", "")))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
                .header(
                        "Stripe-Signature",
                        Signature.header(body, secret, wall.instant().getEpochSecond()))
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
        changed.run();
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
        private @Nullable ObjectNode endpoint;
        private int tries;
        private boolean done;
        private @Nullable Long nextTry;

        Delivery(ObjectNode event, @Nullable ObjectNode endpoint) {
            this.event = event;
            this.endpoint = endpoint;
        }

        ObjectNode remembered() {
            ObjectNode waiting = Json.object();
            waiting.set("event", event.path("id"));
            if (endpoint != null) {
                waiting.set("endpoint", endpoint.path("id"));
            }
            return waiting.put("tries", tries);
        }

        boolean fresh() {
            return tries == 0;
        }
    }
}
