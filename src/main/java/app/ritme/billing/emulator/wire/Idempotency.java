package app.ritme.billing.emulator.wire;

import app.ritme.billing.emulator.world.StripeError;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers remembered by key for a day: the same request gets the same answer, another one a refusal. */
final class Idempotency {

    private static final int LONGEST_KEY = 255;
    private static final long DAY = Duration.ofHours(24).toSeconds();

    private final Map<String, Entry> entries = new HashMap<>();

    /** The remembered answer; or nothing, and from now on this request is the one under way with that key. */
    synchronized Optional<Reply> begin(String key, String path, String params, long now) {
        if (key.length() > LONGEST_KEY) {
            throw StripeError.invalid("Idempotency keys may be at most 255 characters long.");
        }
        Entry entry = entries.get(key);
        if (entry == null || entry.since < now - DAY) {
            entries.put(key, new Entry(path, params, now));
            return Optional.empty();
        }
        if (!entry.path.equals(path)) {
            throw StripeError.idempotency(
                    "Keys for idempotent requests can only be used for the same endpoint they were first used for ('%s' was used instead of '%s'). Try using a key other than '%s' if you meant to execute a different request."
                            .formatted(path, entry.path, key));
        }
        if (!entry.params.equals(params)) {
            throw StripeError.idempotency(
                    "Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '%s' if you meant to execute a different request."
                            .formatted(key));
        }
        if (entry.reply == null) {
            throw StripeError.inFlight(key);
        }
        return Optional.of(entry.reply);
    }

    synchronized void remember(String key, Reply reply) {
        Entry entry = entries.get(key);
        if (entry != null) {
            entry.reply = reply;
        }
    }

    /** The request was refused before anything was done: the key is free again. */
    synchronized void forget(String key) {
        entries.remove(key);
    }

    private static final class Entry {

        private final String path;
        private final String params;
        private final long since;
        private @Nullable Reply reply;

        Entry(String path, String params, long since) {
            this.path = path;
            this.params = params;
            this.since = since;
        }
    }
}
