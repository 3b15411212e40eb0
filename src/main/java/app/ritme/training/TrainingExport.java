package app.ritme.training;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class TrainingExport {

    @Bean
    ExportSource exportOfTraining() {
        return ExportSource.of("exercise")
                .without(ExportSource.HEALTH, "training_plan", "planned_exercise", "workout", "set_log");
    }
}
