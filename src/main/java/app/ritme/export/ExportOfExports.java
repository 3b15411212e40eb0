package app.ritme.export;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class ExportOfExports {

    @Bean
    ExportSource exportOfItself() {
        return ExportSource.of("export").without(ExportSource.INTERNAL, "export_part");
    }
}
