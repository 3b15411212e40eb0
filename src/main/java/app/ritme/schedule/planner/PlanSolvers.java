package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;

/** Makes solvers; each is used once. The same plan with the same seed and the same steps comes out the same. */
final class PlanSolvers {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration ENOUGH = Duration.ofSeconds(2);

    private PlanSolvers() {}

    /** For people, who do not wait longer than it gets better. */
    static Solver<Plan> patient() {
        return solver(new TerminationConfig().withSpentLimit(LONGEST).withUnimprovedSpentLimit(ENOUGH));
    }

    /** For proofs: so many moves, whatever time they take. */
    static Solver<Plan> after(int moves) {
        return solver(new TerminationConfig().withMoveCountLimit((long) moves));
    }

    private static Solver<Plan> solver(TerminationConfig termination) {
        return search(Plan.class, Task.class, PlanScore.class, termination);
    }

    /** The one search of Ritme, whatever it is about. */
    @SuppressWarnings("rawtypes") // as the solver asks for it
    static <S> Solver<S> search(
            Class<S> about,
            Class<?> changes,
            Class<? extends IncrementalScoreCalculator> score,
            TerminationConfig termination) {
        return SolverFactory.<S>create(new SolverConfig()
                        .withSolutionClass(about)
                        .withEntityClasses(changes)
                        .withScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(score))
                        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                        .withRandomSeed(0L)
                        .withTerminationConfig(termination))
                .buildSolver();
    }
}
