package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.solver.Solver;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.hours.LeaveId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of the planner: what it began with, and the best so far. Nothing of it is saved before somebody says yes. */
final class PlanRun {

    private final RunId id;
    private final UUID tenant;
    private final Instant startedAt;
    private final Question question;
    private final Solver<Plan> solver;
    private volatile Plan best;
    private volatile @Nullable LeaveId leave;
    private volatile boolean done;

    PlanRun(RunId id, UUID tenant, Instant startedAt, Question question, Solver<Plan> solver) {
        this.id = id;
        this.tenant = tenant;
        this.startedAt = startedAt;
        this.question = question;
        this.best = question.plan();
        this.solver = solver;
    }

    void work() {
        try {
            if (best.getTasks().stream().anyMatch(Task::isOpen)) {
                FirstFit.place(best);
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

    Question question() {
        return question;
    }

    /** That leave was written as it was taken over. */
    void wrote(LeaveId written) {
        this.leave = written;
    }

    Optional<LeaveId> leave() {
        return Optional.ofNullable(leave);
    }

    /** Where this session is proposed now; empty when it is none of these. */
    Optional<Task> task(SessionId session) {
        return best.getTasks().stream()
                .filter(task -> task.session().id().equals(session))
                .findFirst();
    }
}
