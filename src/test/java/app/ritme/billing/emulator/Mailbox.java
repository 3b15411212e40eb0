package app.ritme.billing.emulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An address events are brought to; it keeps what came, and answers what it was told to. */
final class Mailbox implements AutoCloseable {

    /** One delivery: the body to the byte, and its signature. */
    record Letter(String body, String signature) {

        JsonNode event() {
            return new JsonMapper().readTree(body);
        }
    }

    private final HttpServer server;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private volatile int answer = 200;

    Mailbox() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.createContext("/", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                letters.add(new Letter(
                        body,
                        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Stripe-Signature"), "")));
                exchange.sendResponseHeaders(answer, -1);
            }
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhook";
    }

    String secret() {
        return "whsec_ofthemailbox";
    }

    void answers(int status) {
        answer = status;
    }

    List<Letter> letters() {
        return List.copyOf(letters);
    }

    List<String> types() {
        return letters.stream()
                .map(letter -> letter.event().path("type").asString())
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
