package app.ritme.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** So many of a kind, held from a moment until another. */
public record Use(Instant from, Instant until, int amount) {

    /** How many all of these hold at once at most, between two moments. */
    public static int most(Collection<Use> uses, Instant from, Instant until) {
        List<Use> meant = uses.stream().filter(use -> use.overlaps(from, until)).toList();
        return meant.stream().mapToInt(use -> use.beside(meant)).max().orElse(0);
    }

    /** What is held as it begins; between two beginnings it only becomes less. */
    private int beside(Collection<Use> all) {
        return all.stream()
                .filter(use -> !use.from().isAfter(from) && use.until().isAfter(from))
                .mapToInt(Use::amount)
                .sum();
    }

    /** Its part of the time of another, which overlaps it. */
    Use during(Use other) {
        return new Use(
                from.isAfter(other.from) ? from : other.from,
                until.isBefore(other.until) ? until : other.until,
                amount);
    }

    boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && until.isAfter(start);
    }
}
