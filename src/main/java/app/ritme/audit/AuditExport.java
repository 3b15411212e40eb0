package app.ritme.audit;

import app.ritme.shared.ExportSource;
import app.ritme.shared.OwnSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class AuditExport {

    @Bean
    ExportSource exportOfAudit() {
        return ExportSource.of().without(ExportSource.HEALTH, "access_log");
    }

    @Bean
    OwnSource namesOfReaders() {
        return new OwnSource(
                "readers",
                "select n.id, n.given_name, n.family_name from app.person n"
                        + " where n.id in (select a.reader_id from app.access_log a where a.person_id = :me)");
    }
}
