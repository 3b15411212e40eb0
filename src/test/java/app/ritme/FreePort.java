package app.ritme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A port of its own for a product under test, known before it starts, so that its own address is true. */
public final class FreePort {

    private FreePort() {}

    public static void of(DynamicPropertyRegistry properties) {
        int port = find();
        properties.add("server.port", () -> port);
        properties.add("ritme.base-url", () -> "http://localhost:" + port);
    }

    private static int find() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
