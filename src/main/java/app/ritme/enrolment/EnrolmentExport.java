package app.ritme.enrolment;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class EnrolmentExport {

    @Bean
    ExportSource exportOfEnrolment() {
        return ExportSource.of("edition", "edition_night", "enrolment", "enrolment_guest", "enrolment_step", "bed_stay")
                .without(ExportSource.HEALTH, "intake");
    }
}
