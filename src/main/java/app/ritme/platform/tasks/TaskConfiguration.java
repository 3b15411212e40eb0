package app.ritme.platform.tasks;

import app.ritme.shared.ExportSource;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks.OneTimeTaskBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The queue and its runner, on db-scheduler. Writing uses the caller's connection, running the platform's role. */
@Configuration
class TaskConfiguration {

    private static final String TABLE = "app.scheduled_task";
    private static final int THREADS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Tasks tasks(DataSource organisation, @Qualifier("platform") DataSource platform, Clock clock) {
        return new Tasks(client(organisation), client(platform), clock);
    }

    @Bean
    ExportSource exportOfTasks() {
        return ExportSource.of().without(ExportSource.INTERNAL, "scheduled_task");
    }

    @Bean(destroyMethod = "stop")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(
            @Qualifier("platform") DataSource platform,
            List<Tasks.Kind> kinds,
            @Value("${ritme.tasks.poll:2s}") Duration poll) {
        return Scheduler.create(platform, tasks(kinds))
                .tableName(TABLE)
                .threads(THREADS)
                .pollingInterval(poll)
                .heartbeatInterval(Duration.ofSeconds(10))
                .build();
    }

    /** Not before the product is ready, so that nothing runs on half a start. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> startScheduler(Scheduler scheduler) {
        return ready -> scheduler.start();
    }

    private static SchedulerClient client(DataSource dataSource) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(TABLE)
                .build();
    }

    private static List<Task<?>> tasks(List<Tasks.Kind> kinds) {
        return kinds.stream().<Task<?>>map(TaskConfiguration::task).toList();
    }

    private static OneTimeTask<Void> task(Tasks.Kind kind) {
        return new OneTimeTaskBuilder<>(kind.name(), Void.class)
                // Never given up: a mail server may be down for a night, and a house waits for its founding.
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE))
                .execute((task, execution) -> run(kind, task.getId()));
    }

    /** The instance is {@code tenant:id:asking}; the database derives the row's tenant from it, so the two cannot differ. */
    private static void run(Tasks.Kind kind, String instance) {
        List<String> parts = List.of(instance.split(":", -1));
        UUID tenant = UUID.fromString(parts.get(0));
        UUID id = UUID.fromString(parts.get(1));
        Tenancy.run(Context.job(tenant), () -> kind.work().on(id));
    }
}
