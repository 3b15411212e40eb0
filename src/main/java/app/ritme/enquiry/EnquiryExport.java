package app.ritme.enquiry;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class EnquiryExport {

    @Bean
    ExportSource exportOfEnquiry() {
        return ExportSource.of("enquiry_page", "talk_host", "enquiry", "enquiry_link");
    }
}
