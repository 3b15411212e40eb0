package app.ritme.program;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class ProgramExport {

    @Bean
    ExportSource exportOfProgram() {
        return ExportSource.of("program", "program_version", "day_template", "day_rule", "block");
    }
}
