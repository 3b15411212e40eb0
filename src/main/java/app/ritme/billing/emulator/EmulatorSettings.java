package app.ritme.billing.emulator;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * @param port where it listens on loopback; 0 takes any that is free
 * @param secretKey the only key it takes; without one, any that begins with {@code sk_test_} or {@code rk_test_}
 * @param clock the time it starts from
 */
public record EmulatorSettings(int port, @Nullable String secretKey, Clock clock) {}
