package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How well and how fast houses of several sizes are planned from nothing, and again after somebody is ill. */
class PlannerBench {

    private static final List<Integer> SIZES = List.of(12, 24, 60, 120);
    private static final List<Duration> TIMES = List.of(Duration.ofSeconds(10), Duration.ofSeconds(60));
    private static final long SEED = 1;

    /** A plan, and after how many milliseconds all that can be placed was. */
    private record Solved(Plan plan, long firstFeasible, long millis) {

        HardMediumSoftScore score() {
            return Objects.requireNonNull(plan.getScore());
        }
    }

    @Test
    void fromNothing() {
        System.out.printf(
                "%n%6s %6s %8s %8s %6s %8s %8s %14s%n",
                "guests", "time s", "sessions", "placed %", "hard", "medium", "soft", "first whole ms");
        for (int size : SIZES) {
            for (Duration time : TIMES) {
                Plan house = new GeneratedHouse(size, SEED).fromNothing();
                Solved solved = solve(house, new TerminationConfig().withSpentLimit(time));
                System.out.printf(
                        "%6d %6d %8d %8.1f %6d %8d %8d %14s%n",
                        size,
                        time.toSeconds(),
                        house.getTasks().size(),
                        100.0 * solved.plan().placed() / house.getTasks().size(),
                        solved.score().hardScore(),
                        solved.score().mediumScore(),
                        solved.score().softScore(),
                        solved.firstFeasible() < 0 ? "never" : solved.firstFeasible());
            }
        }
    }

    @Test
    void againAfterOneIsIll() {
        System.out.printf(
                "%n%6s %8s %8s %6s %8s %8s %8s%n", "guests", "placed %", "hard", "least", "moved", "ratio", "ms");
        for (int size : SIZES) {
            var house = new GeneratedHouse(size, SEED);
            Solved solved = solve(
                    house.withoutACoach(),
                    new TerminationConfig()
                            .withSpentLimit(Duration.ofSeconds(10))
                            .withUnimprovedSpentLimit(Duration.ofSeconds(1)));
            long moved = solved.plan().getTasks().stream()
                    .filter(Task::moves)
                    .flatMap(task -> task.session().values().guests().stream())
                    .distinct()
                    .count();
            System.out.printf(
                    "%6d %8.1f %8d %6d %8d %8.2f %8d%n",
                    size,
                    100.0 * solved.plan().placed() / solved.plan().getTasks().size(),
                    solved.score().hardScore(),
                    house.leastGuestsMoved(),
                    moved,
                    (double) moved / house.leastGuestsMoved(),
                    solved.millis());
        }
    }

    private static Solved solve(Plan plan, TerminationConfig end) {
        Solver<Plan> solver = PlanSolvers.until(end);
        var firstFeasible = new AtomicLong(-1);
        long began = System.nanoTime();
        solver.addEventListener(event -> {
            Plan best = event.getNewBestSolution();
            if (best.placed() == best.getTasks().size()
                    && Objects.requireNonNull(best.getScore()).hardScore() == 0) {
                firstFeasible.compareAndSet(-1, millisSince(began));
            }
        });
        FirstFit.place(plan);
        Plan solved = solver.solve(plan);
        return new Solved(solved, firstFeasible.get(), millisSince(began));
    }

    private static long millisSince(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
