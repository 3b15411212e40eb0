package app.ritme.billing.emulator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an emulator is to be.
 *
 * @param port where it listens on loopback; 0 takes any that is free
 * @param secretKey the only key it takes; without one, any that begins with {@code sk_test_} or {@code rk_test_}
 * @param clock real time: its own begins there and goes on as fast, and what it sends is signed with it
 * @param memory the file that outlives it; without one it forgets everything
 * @param begins its own time where there is nothing to remember, be it long past; without one, now
 */
public record EmulatorSettings(
        int port,
        @Nullable String secretKey,
        Clock clock,
        @Nullable Path memory,
        @Nullable Instant begins) {

    public EmulatorSettings(int port, @Nullable String secretKey, Clock clock) {
        this(port, secretKey, clock, null, null);
    }
}
