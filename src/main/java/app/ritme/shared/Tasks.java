package app.ritme.shared;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Work for later, written in the transaction of the business change that asks for it, so that neither happens alone.
 *
 * <p>A task carries the organisation it belongs to and one id, nothing else. Its handler is a bean of type {@link Kind}.
 */
public class Tasks {

    /** Does the work of one task; may be called again after a failure and must then do no harm. */
    @FunctionalInterface
    public interface Work {
        void on(UUID id);
    }

    /**
     * One kind of task.
     *
     * @param name stable, stored with each task
     */
    public record Kind(String name, Work work) {}

    private final SchedulerClient inOrganisation;
    private final SchedulerClient onPlatform;
    private final Clock clock;

    public Tasks(SchedulerClient inOrganisation, SchedulerClient onPlatform, Clock clock) {
        this.inOrganisation = inOrganisation;
        this.onPlatform = onPlatform;
        this.clock = clock;
    }

    /** Asks for work in the bound organisation, on the transaction of the organisation's data. */
    public void schedule(String kind, UUID id) {
        schedule(inOrganisation, kind, Tenancy.current().tenant(), id);
    }

    /** Asks for work in the bound organisation, not before that moment; whether it is still due, the work decides then. */
    public void scheduleAt(Instant moment, String kind, UUID id) {
        schedule(inOrganisation, kind, Tenancy.current().tenant(), id, moment);
    }

    /** Asks for work that belongs to no organisation yet, on the platform's transaction. */
    public void scheduleOnPlatform(String kind, UUID id) {
        schedule(onPlatform, kind, Tenancy.NONE, id);
    }

    /** Asks for work in an organisation that the platform's transaction just decided about. */
    public void scheduleOnPlatformFor(UUID tenant, String kind, UUID id) {
        schedule(onPlatform, kind, tenant, id);
    }

    private void schedule(SchedulerClient client, String kind, UUID tenant, UUID id) {
        schedule(client, kind, tenant, id, clock.instant());
    }

    private static void schedule(SchedulerClient client, String kind, UUID tenant, UUID id, Instant moment) {
        // Each asking is a task of its own: one that runs already may have read what has just changed.
        client.scheduleIfNotExists(new TaskInstance<Void>(kind, tenant + ":" + id + ":" + Ids.next()), moment);
    }
}
