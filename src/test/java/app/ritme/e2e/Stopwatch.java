package app.ritme.e2e;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Times the same thing some rounds long after a warm-up, and prints percentiles; judges nothing. */
record Stopwatch(int warmUp, int rounds) {

    /** How long each round took after the warm-up, the shortest first. */
    List<Duration> times(IntFunction<Duration> round) {
        return IntStream.range(0, warmUp + rounds)
                .mapToObj(round)
                .skip(warmUp)
                .sorted()
                .toList();
    }

    static Duration time(Runnable action) {
        long from = System.nanoTime();
        action.run();
        return Duration.ofNanos(System.nanoTime() - from);
    }

    static void print(String what, List<Duration> sorted) {
        System.out.printf(
                "%s: p50 %.1f ms, p95 %.1f ms (%d rounds)%n",
                what, millis(at(sorted, 50)), millis(at(sorted, 95)), sorted.size());
    }

    /** How much slower the one is than the other, in the middle. */
    static double ratio(List<Duration> one, List<Duration> other) {
        return (double) at(one, 50).toNanos() / at(other, 50).toNanos();
    }

    private static Duration at(List<Duration> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / 100);
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1_000_000.0;
    }
}
