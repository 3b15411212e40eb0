package app.ritme.schedule.planner;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a plan found in ten seconds costs, against the least that any plan can cost, where that can be proven in a minute. */
class OptimumBench {

    private static final List<Integer> SIZES = List.of(12, 24, 60, 120);
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);
    private static final Duration SEARCH = Duration.ofSeconds(10);
    private static final Duration PROOF = Duration.ofSeconds(60);

    @Test
    void gap() {
        System.out.printf("%n%6s %5s %6s %8s %8s %8s %14s%n", "guests", "seed", "hard", "cost", "least", "proven", "gap at most %");
        for (int size : SIZES) {
            for (long seed : SEEDS) {
                print(size, seed);
            }
        }
    }

    private static void print(int size, long seed) {
        Plan plan = new GeneratedHouse(size, seed).fromNothing();
        LeastCost.Bound least = LeastCost.of(plan, PROOF);
        FirstFit.place(plan);
        var score = Objects.requireNonNull(PlanSolvers.until(new TerminationConfig().withSpentLimit(SEARCH))
                .solve(plan)
                .getScore());
        System.out.printf(
                "%6d %5d %6d %8d %8d %8s %14.1f%n",
                size,
                seed,
                score.hardScore(),
                -score.softScore(),
                least.cost(),
                least.proven() ? "yes" : "no",
                100.0 * (-score.softScore() - least.cost()) / least.cost());
    }
}
