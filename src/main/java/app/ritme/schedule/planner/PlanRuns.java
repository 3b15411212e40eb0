package app.ritme.schedule.planner;

import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Runs of the planner, one after the other on a thread of their own. They live in memory only: after a restart there is
 * none, nothing was changed, and whoever waited begins again.
 */
@Component
class PlanRuns {

    private static final int WAITING = 8;
    private static final Duration KEPT = Duration.ofHours(1);

    private final Map<RunId, PlanRun> runs = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform()
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .name("planner")
                    .factory());

    /** @throws Refusal when too many wait already */
    void start(PlanRun run) {
        forget(run.startedAt().minus(KEPT));
        runs.put(run.id(), run);
        try {
            thread.execute(run::work);
        } catch (RejectedExecutionException full) {
            runs.remove(run.id());
            throw new Refusal("error.planner.busy");
        }
    }

    /** @throws NotFoundException when this house has no such run */
    PlanRun get(RunId id) {
        UUID tenant = Tenancy.current().tenant();
        PlanRun run = runs.get(id);
        if (run == null || !run.tenant().equals(tenant)) {
            throw new NotFoundException();
        }
        return run;
    }

    private void forget(Instant before) {
        runs.values().removeIf(run -> run.startedAt().isBefore(before));
    }

    @PreDestroy
    void end() {
        runs.values().forEach(PlanRun::stop);
        thread.shutdownNow();
    }
}
