package app.ritme.safety;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class SafetyExport {

    @Bean
    ExportSource exportOfSafety() {
        return ExportSource.of("safety_settings", "duty_shift")
                .without(ExportSource.HEALTH, "alert", "alert_note", "alert_watch", "alert_call");
    }
}
