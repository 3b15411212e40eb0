package app.ritme.billing.emulator.wire;

import app.ritme.billing.emulator.delivery.Events;
import app.ritme.billing.emulator.world.Ids;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.Rendering;
import app.ritme.billing.emulator.world.StripeError;
import app.ritme.billing.emulator.world.Time;
import app.ritme.billing.emulator.world.Work;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Listens on loopback and leads each request of the API through authentication, faults, idempotency and the work itself. */
public final class Listener implements AutoCloseable {

    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(\\.[a-z]+)?");
    private static final Pattern TEST_KEY = Pattern.compile("(sk|rk)_test_\\w{3,}");
    private static final Duration HANGING = Duration.ofSeconds(60);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Idempotency idempotency = new Idempotency();
    private final Parameters parameters = new Parameters();
    private final Faults faults = new Faults();
    private final Ids ids = new Ids();
    private final Router router;
    private final Rendering rendering;
    private final Work work;
    private final Events events;
    private final Time time;
    private final String apiVersion;
    private final @Nullable String secretKey;
    private final Runnable beforeEach;

    public Listener(
            int port,
            Router router,
            Rendering rendering,
            Work work,
            Events events,
            Time time,
            String apiVersion,
            @Nullable String secretKey,
            Runnable beforeEach) {
        this.router = router;
        this.rendering = rendering;
        this.work = work;
        this.events = events;
        this.time = time;
        this.apiVersion = apiVersion;
        this.secretKey = secretKey;
        this.beforeEach = beforeEach;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Stripe's emulator cannot listen on port " + port, e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, this::api));
    }

    /** Pages and knobs beside the API; they answer for themselves. */
    public void also(String context, PageHandler handler) {
        server.createContext(context, exchange -> answer(exchange, handler));
    }

    public void start() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public Faults faults() {
        return faults;
    }

    private Reply api(Request request) {
        String requestId = "req_" + ids.letters(14);
        String version = Optional.ofNullable(request.header("Stripe-Version")).orElse(apiVersion);
        Reply reply;
        try {
            reply = refused(request, version)
                    .map(refusal -> error(refusal))
                    .orElseGet(() -> throughFaults(request, requestId));
        } catch (StripeError refusal) {
            reply = error(refusal);
        }
        String key = request.header("Idempotency-Key");
        reply = reply.with("Request-Id", requestId).with("Stripe-Version", version);
        return key == null ? reply : reply.with("Idempotency-Key", key);
    }

    private Optional<StripeError> refused(Request request, String version) {
        String key = key(request.header("Authorization"));
        if (key == null) {
            return Optional.of(
                    StripeError.unauthorised(
                            "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/."));
        }
        boolean good = secretKey == null ? TEST_KEY.matcher(key).matches() : secretKey.equals(key);
        if (!good) {
            return Optional.of(StripeError.unauthorised("Invalid API Key provided: " + hidden(key)));
        }
        return VERSION.matcher(version).matches()
                ? Optional.empty()
                : Optional.of(StripeError.invalid("Invalid Stripe API version: " + version));
    }

    private static @Nullable String key(@Nullable String authorization) {
        if (authorization == null) {
            return null;
        }
        String[] words = authorization.trim().split("\\s+", 2);
        if (words.length < 2) {
            return null;
        }
        if (words[0].equalsIgnoreCase("Bearer")) {
            return words[1];
        }
        if (!words[0].equalsIgnoreCase("Basic")) {
            return null;
        }
        try {
            return new String(Base64.getDecoder().decode(words[1]), StandardCharsets.UTF_8).split(":", 2)[0];
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String hidden(String key) {
        int shown = Math.min(8, key.length() / 2);
        return key.substring(0, shown)
                + "*".repeat(Math.max(0, key.length() - shown - 4))
                + key.substring(Math.max(shown, key.length() - 4));
    }

    private Reply throughFaults(Request request, String requestId) {
        Fault fault = faults.next(request.path()).orElse(null);
        if (fault == null) {
            return once(request, requestId, null);
        }
        return switch (fault) {
            case FORBIDDEN -> error(StripeError.forbidden());
            case RATE_LIMITED -> error(StripeError.rateLimited());
            case ERROR_BEFORE -> error(StripeError.broken());
            case CUT_BEFORE -> throw new Cut();
            case HANG -> hang();
            case ERROR_AFTER, CUT_AFTER -> once(request, requestId, fault);
        };
    }

    private static Reply hang() {
        try {
            Thread.sleep(HANGING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Cut();
    }

    private Reply once(Request request, String requestId, @Nullable Fault fault) {
        Router.Match match = router.find(request.method(), request.path())
                .orElseThrow(() -> StripeError.noSuchPath(request.method(), request.path()));
        ObjectNode sent = Form.decode(request.form());
        String key = request.method().equals("POST") ? request.header("Idempotency-Key") : null;
        if (key != null) {
            Optional<Reply> before = idempotency.begin(key, request.path(), sent.toString(), time.now());
            if (before.isPresent()) {
                return before.get().with("Idempotent-Replayed", "true");
            }
        }
        ObjectNode params;
        try {
            params = parameters.typed(match.route().endpoint(), sent);
        } catch (StripeError refusal) {
            if (key != null) {
                idempotency.forget(key);
            }
            throw refusal;
        }
        Reply reply = worked(match, new Call(match.route().endpoint(), match.ids(), params), requestId, key);
        if (fault == Fault.ERROR_AFTER) {
            reply = error(StripeError.broken());
        }
        if (key != null) {
            idempotency.remember(key, reply);
        }
        if (fault == Fault.CUT_AFTER) {
            throw new Cut();
        }
        return reply;
    }

    private Reply worked(Router.Match match, Call call, String requestId, @Nullable String key) {
        beforeEach.run();
        try {
            String body = work.done(() -> {
                events.because(requestId, key);
                try {
                    JsonNode found = match.route().answer().apply(call);
                    return Json.write(rendering.expanded(found, call.expand()));
                } finally {
                    events.because(null, null);
                }
            });
            return Reply.json(200, body);
        } catch (StripeError refusal) {
            return error(refusal);
        }
    }

    private static Reply error(StripeError refusal) {
        return Reply.json(refusal.status(), Json.write(refusal.body()));
    }

    private static void answer(HttpExchange exchange, PageHandler handler) throws IOException {
        try (exchange) {
            Reply reply;
            try {
                reply = handler.answer(Request.of(exchange));
            } catch (Cut cut) {
                return;
            } catch (RuntimeException e) {
                System.getLogger(Listener.class.getName())
                        .log(
                                System.Logger.Level.ERROR,
                                "Stripe's emulator could not answer " + exchange.getRequestURI(),
                                e);
                reply = error(StripeError.broken());
            }
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Answers a page. */
    @FunctionalInterface
    public interface PageHandler {
        Reply answer(Request request);
    }

    /** The connection is to break without an answer. */
    private static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
