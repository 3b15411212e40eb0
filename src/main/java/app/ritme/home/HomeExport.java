package app.ritme.home;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class HomeExport {

    @Bean
    ExportSource exportOfHome() {
        return ExportSource.of().without(ExportSource.HEALTH, "signal_plan");
    }
}
