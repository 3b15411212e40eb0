package app.ritme.audit;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class AuditExport {

    @Bean
    ExportSource exportOfAudit() {
        return ExportSource.of().without(ExportSource.HEALTH, "access_log");
    }
}
