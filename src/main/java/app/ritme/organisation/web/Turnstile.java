package app.ritme.organisation.web;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Lets a network address ask only so often in a while. A secret of 256 bits needs no such guard; the database does, from
 * a calendar that asks without a pause. In memory: what it forgets at a restart is a minute old.
 */
@Component
class Turnstile {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** A house full of telephones behind one address asks less. */
    static final int MOST = 120;

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long window;

    Turnstile(Clock clock) {
        this.clock = clock;
    }

    /** What is said to whom it does not let. */
    static <T> ResponseEntity<T> waitALittle() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()))
                .build();
    }

    synchronized boolean lets(String address) {
        long now = clock.instant().getEpochSecond() / WINDOW.toSeconds();
        if (now != window) {
            window = now;
            counts.clear();
        }
        return counts.merge(address, 1, Integer::sum) <= MOST;
    }
}
