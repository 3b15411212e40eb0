package app.ritme.schedule.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who and what is held when, while a plan is made. */
final class Busy {

    private record Span(Instant from, Instant until) {}

    private final Map<UUID, List<Span>> spans = new HashMap<>();

    void hold(UUID holder, Instant from, Instant until) {
        spans.computeIfAbsent(holder, none -> new ArrayList<>()).add(new Span(from, until));
    }

    boolean isFree(UUID holder, Instant from, Instant until) {
        return spans.getOrDefault(holder, List.of()).stream()
                .noneMatch(span -> span.from().isBefore(until) && span.until().isAfter(from));
    }
}
