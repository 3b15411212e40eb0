package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.solver.Solver;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One run of the planner: what it began with, and the best so far. Nothing of it is saved before somebody says yes. */
final class PlanRun {

    private final RunId id;
    private final UUID tenant;
    private final Instant startedAt;
    private final List<Task> stuck;
    private final Solver<Plan> solver;
    private volatile Plan best;
    private volatile boolean done;

    /** @param stuck sessions that would have to change but are pinned */
    PlanRun(RunId id, UUID tenant, Instant startedAt, Plan plan, List<Task> stuck, Solver<Plan> solver) {
        this.id = id;
        this.tenant = tenant;
        this.startedAt = startedAt;
        this.best = plan;
        this.stuck = stuck;
        this.solver = solver;
    }

    void work() {
        try {
            if (!best.getTasks().isEmpty()) {
                solver.addEventListener(event -> best = event.getNewBestSolution());
                best = solver.solve(best);
            }
        } finally {
            done = true;
        }
    }

    /** Keeps the best so far. */
    void stop() {
        solver.terminateEarly();
    }

    RunId id() {
        return id;
    }

    UUID tenant() {
        return tenant;
    }

    Instant startedAt() {
        return startedAt;
    }

    Plan best() {
        return best;
    }

    boolean isDone() {
        return done;
    }

    List<Task> stuck() {
        return stuck;
    }
}
