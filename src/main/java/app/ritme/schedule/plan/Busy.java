package app.ritme.schedule.plan;

import app.ritme.schedule.Stock;
import app.ritme.schedule.Use;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who and what is held when, and how much of it, while a plan is made. */
final class Busy {

    private record Span(Instant from, Instant until) {}

    private final Map<UUID, List<Span>> spans = new HashMap<>();
    private final Map<Stock, List<Use>> uses = new HashMap<>();

    void hold(Stock stock, Use use) {
        uses.computeIfAbsent(stock, none -> new ArrayList<>()).add(use);
    }

    /** How many are held at once at most. */
    int most(Stock stock, Instant from, Instant until) {
        return Use.most(uses.getOrDefault(stock, List.of()), from, until);
    }

    void hold(UUID holder, Instant from, Instant until) {
        spans.computeIfAbsent(holder, none -> new ArrayList<>()).add(new Span(from, until));
    }

    boolean isFree(UUID holder, Instant from, Instant until) {
        return spans.getOrDefault(holder, List.of()).stream()
                .noneMatch(span -> span.from().isBefore(until) && span.until().isAfter(from));
    }
}
