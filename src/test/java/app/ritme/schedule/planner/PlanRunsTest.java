package app.ritme.schedule.planner;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of runs when the server stops. */
class PlanRunsTest {

    private static final UUID HOUSE = new UUID(7, 7);

    @Test
    void aRunUnderWayEndsWithTheServerAndTheNextStartKnowsNone() {
        var runs = new PlanRuns();
        PlanRun run = aLongRun();
        runs.start(run);
        await().atMost(60, SECONDS).until(() -> run.best().getScore() != null);
        assertThat(run.isDone()).as("the control: it would go on").isFalse();

        runs.end();

        await().atMost(60, SECONDS).until(run::isDone);
        assertThatThrownBy(() -> Tenancy.call(Context.job(HOUSE), () -> new PlanRuns().get(run.id())))
                .isInstanceOf(NotFoundException.class);
    }

    /** Nobody would wait for it to end by itself. */
    private static PlanRun aLongRun() {
        Plan plan = new GeneratedHouse(12, 1).withoutACoach();
        return new PlanRun(
                new RunId(UUID.randomUUID()),
                HOUSE,
                Instant.EPOCH,
                new Question(
                        PlanRequest.gaps(LocalDate.EPOCH, LocalDate.EPOCH),
                        new Missing(new FellOut.Nothing(), new Shelter(Map.of(), List.of())),
                        plan,
                        List.of(),
                        List.of()),
                PlanSolvers.until(new TerminationConfig().withSpentLimit(Duration.ofHours(1))));
    }
}
