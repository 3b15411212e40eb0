package app.ritme.export;

import app.ritme.shared.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Prepares exports in the background, and clears them away when their time is over. */
@Configuration(proxyBeanMethods = false)
class ExportJob {

    static final String WRITE = "exports.write";
    static final String CLEAR = "exports.clear";

    @Bean
    Tasks.Kind writeExport(
            ExportRepository exports,
            ExportWriter writer,
            Parts parts,
            Tasks tasks,
            PlatformTransactionManager transactions,
            Clock clock) {
        var oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return new Tasks.Kind(
                WRITE,
                id -> oneMoment.executeWithoutResult(status -> exports.lock(id)
                        .filter(export -> export.state() == ExportState.PREPARING)
                        .ifPresent(export -> {
                            Instant now = clock.instant();
                            var file = new PartStream(parts, id);
                            writer.write(file, export.language(), now);
                            export.become(file.parts(), file.size(), now);
                            tasks.scheduleAt(now.plus(Export.KEPT), CLEAR, id);
                        })));
    }

    @Bean
    Tasks.Kind clearExport(ExportRepository exports, Parts parts, PlatformTransactionManager transactions) {
        var transaction = new TransactionTemplate(transactions);
        return new Tasks.Kind(CLEAR, id -> transaction.executeWithoutResult(status -> clear(exports, parts, id)));
    }

    private static void clear(ExportRepository exports, Parts parts, UUID id) {
        exports.lock(id).ifPresent(export -> {
            parts.clear(id);
            export.go();
        });
    }
}
