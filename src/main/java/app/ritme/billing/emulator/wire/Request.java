package app.ritme.billing.emulator.wire;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A request as it came in. */
public final class Request {

    private final String method;
    private final String path;
    private final @Nullable String query;
    private final String body;
    private final Function<String, @Nullable String> headers;

    private Request(
            String method,
            String path,
            @Nullable String query,
            String body,
            Function<String, @Nullable String> headers) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.body = body;
        this.headers = headers;
    }

    static Request of(HttpExchange exchange) throws IOException {
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestURI().getRawQuery(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                exchange.getRequestHeaders()::getFirst);
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public @Nullable String header(String name) {
        return headers.apply(name);
    }

    /** The parameters, wherever they stood. */
    String form() {
        String asked = query == null ? "" : query;
        return body.isEmpty() ? asked : asked.isEmpty() ? body : asked + "&" + body;
    }

    public ObjectNode params() {
        return Form.decode(form());
    }
}
