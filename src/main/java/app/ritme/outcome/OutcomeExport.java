package app.ritme.outcome;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class OutcomeExport {

    @Bean
    ExportSource exportOfOutcome() {
        return ExportSource.of("instrument_choice", "figure_choice", "aftercare")
                .without(ExportSource.INTERNAL, "compass_link")
                .without(
                        ExportSource.HEALTH,
                        "questionnaire",
                        "measurement",
                        "norm_basis",
                        "guest_figure_choice",
                        "compass",
                        "compass_figure",
                        "result_trail",
                        "result_figure");
    }
}
