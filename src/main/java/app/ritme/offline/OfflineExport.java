package app.ritme.offline;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class OfflineExport {

    @Bean
    ExportSource exportOfOutbox() {
        return ExportSource.of().without(ExportSource.HEALTH, "outbox_row");
    }
}
