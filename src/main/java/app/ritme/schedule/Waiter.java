package app.ritme.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** A guest who waits for a place in a session; who waits longer comes first. */
public record Waiter(UUID guest, Instant since) implements Comparable<Waiter> {

    private static final Comparator<Waiter> IN_LINE =
            Comparator.comparing(Waiter::since).thenComparing(Waiter::guest);

    @Override
    public int compareTo(Waiter other) {
        return IN_LINE.compare(this, other);
    }
}
