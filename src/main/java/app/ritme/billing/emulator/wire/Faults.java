package app.ritme.billing.emulator.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that wait for a request to a path. */
public final class Faults {

    private final List<Waiting> waiting = new ArrayList<>();

    public synchronized void add(Fault fault, String pathPrefix, int times) {
        for (int i = 0; i < times; i++) {
            waiting.add(new Waiting(fault, pathPrefix));
        }
    }

    public synchronized void clear() {
        waiting.clear();
    }

    synchronized Optional<Fault> next(String path) {
        Optional<Waiting> next = waiting.stream()
                .filter(some -> path.startsWith(some.pathPrefix))
                .findFirst();
        next.ifPresent(waiting::remove);
        return next.map(Waiting::fault);
    }

    private record Waiting(Fault fault, String pathPrefix) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
